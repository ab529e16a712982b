"""Live changes: what is announced, who hears of it, and the stream itself."""

import time
from contextlib import contextmanager
from queue import Empty
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import event

from app.access import Role
from app.current_user import CurrentUser
from app.live_changes import CHANNEL, Change, hears
from app.live_listener import QUEUE_LENGTH, ChangeListener, TooManyStreams
from app.live_stream import HEARTBEAT, RELOAD, stream_changes
from tests.resources import RESOURCES

URL = "/api/live-changes"
PATIENCE = 10.0


@pytest.fixture
def announced(connection):
    """Every announcement of this test's transaction."""
    seen = []

    def watch(_connection, _cursor, statement, parameters, _context, _many):
        if "pg_notify" in statement:
            seen.append(Change.from_json(list(parameters.values())[1]))

    event.listen(connection, "before_cursor_execute", watch)
    yield seen
    event.remove(connection, "before_cursor_execute", watch)


@pytest.fixture
def listener(settings):
    """A listener on the database of the tests."""
    return ChangeListener(settings.database_url, most_streams=2)


@contextmanager
def committing(settings):
    """A connection that really commits; the tests' own transaction never does."""
    url = settings.database_url.replace("+psycopg", "")
    with psycopg.connect(url, autocommit=True) as connection:
        yield connection


def notify(settings, change):
    """Announce as a committed transaction would."""
    with committing(settings) as connection:
        connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, change.to_json()))


def next_change(subscription):
    """The next change; `None` entries only say that the listener connected."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        change = subscription.queue.get(timeout=PATIENCE)
        if change is not None:
            return change
    raise Empty


def person(user_id=None, workspace_id=None):
    """The owner of a workspace."""
    return CurrentUser(user_id or uuid4(), workspace_id or uuid4(), uuid4(), Role.OWNER)


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_a_new_record_is_announced_to_its_workspace(resource, owner, announced):
    row = resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    expected = "" if row.__private__ else str(getattr(row, "workspace_id", ""))
    own = [change for change in announced if change.resource == row.__resource__]
    assert own
    assert own[-1].workspace_id == expected
    assert str(owner.user.id) in own[-1].people
    assert hears(person(owner.user.id, owner.workspace.id), own[-1])


def test_reading_announces_nothing(owner, announced):
    resource = RESOURCES[0]
    resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    announced.clear()
    assert owner.get(resource.url).status_code == 200
    assert announced == []


def test_others_hear_nothing_of_what_they_cannot_read():
    model = RESOURCES[0].model
    change = Change(model.__resource__, str(uuid4()), ())
    public = model.__public_read__
    assert hears(person(), change) is public
    assert hears(person(), Change("nothing", "", ())) is False


def test_a_listener_hears_what_is_committed_elsewhere(settings, listener):
    subscription = listener.subscribe()
    assert subscription.queue.get(timeout=PATIENCE) is None
    change = Change("project", str(uuid4()), (str(uuid4()),))
    notify(settings, change)
    assert next_change(subscription) == change
    subscription.close()


def test_a_listener_comes_back_when_its_connection_is_cut(settings, listener, monkeypatch):
    monkeypatch.setattr("app.live_listener.RETRY_SECONDS", 0.05)
    subscription = listener.subscribe()
    assert subscription.queue.get(timeout=PATIENCE) is None
    with committing(settings) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE query = %s AND datname = current_database() AND pid <> pg_backend_pid()",
            (f"LISTEN {CHANNEL}",),
        )
    assert subscription.queue.get(timeout=PATIENCE) is None
    change = Change("project", "", ())
    notify(settings, change)
    assert next_change(subscription) == change


def test_there_is_an_end_to_streams_and_to_what_waits_in_one(listener):
    first = listener.subscribe()
    listener.subscribe()
    with pytest.raises(TooManyStreams):
        listener.subscribe()
    for _ in range(QUEUE_LENGTH + 5):
        first.put(None)
    listener.subscribe().close()


def test_a_stream_says_what_to_read_again(listener, monkeypatch):
    monkeypatch.setattr("app.live_stream.HEARTBEAT_SECONDS", 0.05)
    subscription = listener.subscribe()
    someone = person()
    resource = RESOURCES[0].model.__resource__
    subscription.put(Change("nothing", "", ()))
    subscription.put(Change(resource, str(someone.workspace_id), (str(someone.user_id),)))
    stream = stream_changes(someone, subscription, PATIENCE)
    seen = [next(stream)]
    while not seen[-1].startswith("event: change"):
        seen.append(next(stream))
    assert seen[0] == RELOAD
    assert seen[-1] == f'event: change\ndata: {{"resource": "{resource}"}}\n\n'
    assert set(seen[1:-1]) <= {RELOAD, HEARTBEAT}
    assert list(stream_changes(someone, subscription, 0.2))[1:].count(HEARTBEAT) > 0


def test_only_people_who_are_signed_in_get_a_stream(owner, client):
    assert client.get(URL).status_code == 401
    response = owner.get(URL)
    assert response.status_code == 200
    assert response.mimetype == "text/event-stream"
    assert response.text.startswith(RELOAD)
