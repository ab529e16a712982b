"""Notifications: everybody sees their own, and only those."""

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session, scoped_session

from app.access import Role
from app.models.base import new_id
from app.services.notification_service import notify, state_message
from app.tenancy import enter_workspace
from tests.api_client import ApiClient


def tell(session: scoped_session[Session], reader: ApiClient, *messages: str) -> None:
    """Notify the reader in their workspace."""
    enter_workspace(session(), reader.workspace.id)
    for message in messages:
        notify(session(), reader.workspace.id, reader.user.id, "digest", message)
    session.commit()


def messages(reader: ApiClient, query: str = "") -> list[str]:
    """What the reader sees."""
    body: dict[str, Any] = reader.get(f"/api/notifications{query}").get_json()
    return [item["message"] for item in body["items"]]


def test_the_newest_notification_comes_first(
    owner: ApiClient, session: scoped_session[Session]
) -> None:
    tell(session, owner, "one", "two", "three")
    body = owner.get("/api/notifications?per_page=2").get_json()
    assert [item["message"] for item in body["items"]] == ["three", "two"]
    assert (body["page"], body["per_page"], body["total"]) == (1, 2, 3)
    assert body["items"][0]["read_at"] is None
    assert messages(owner, "?per_page=2&page=2") == ["one"]


def test_reading_one_notification_leaves_the_others_unread(
    owner: ApiClient, session: scoped_session[Session]
) -> None:
    tell(session, owner, "one", "two")
    first = owner.get("/api/notifications").get_json()["items"][0]
    response = owner.post(f"/api/notifications/{first['id']}/read")
    assert (response.status_code, response.get_json()["read_at"] is None) == (200, False)
    assert owner.get("/api/notifications/unread-count").get_json() == {"count": 1}
    assert messages(owner, "?unread=true") == ["one"]
    assert messages(owner, "?unread=false") == ["two"]


def test_reading_twice_keeps_the_first_moment(
    owner: ApiClient, session: scoped_session[Session]
) -> None:
    tell(session, owner, "one")
    url = f"/api/notifications/{owner.get('/api/notifications').get_json()['items'][0]['id']}/read"
    assert owner.post(url).get_json() == owner.post(url).get_json()


def test_all_can_be_marked_as_read_at_once(
    owner: ApiClient, session: scoped_session[Session]
) -> None:
    tell(session, owner, "one", "two")
    assert owner.post("/api/notifications/read-all").status_code == 204
    assert owner.get("/api/notifications/unread-count").get_json() == {"count": 0}
    assert messages(owner, "?unread=true") == []


def test_nobody_sees_the_notifications_of_others(
    owner: ApiClient, sign_in: Callable[..., ApiClient], session: scoped_session[Session]
) -> None:
    colleague = sign_in(role=Role.OWNER, workspace=owner.workspace)
    stranger = sign_in(role=Role.OWNER)
    tell(session, colleague, "for a colleague")
    tell(session, stranger, "for a stranger")
    tell(session, owner, "for me")
    assert messages(owner) == ["for me"]
    foreign = colleague.get("/api/notifications").get_json()["items"][0]["id"]
    assert owner.post(f"/api/notifications/{foreign}/read").status_code == 404
    owner.post("/api/notifications/read-all")
    assert colleague.get("/api/notifications/unread-count").get_json() == {"count": 1}


def test_visitors_have_none(client: ApiClient) -> None:
    assert client.get("/api/notifications").status_code == 401
    assert client.get("/api/notifications/unread-count").status_code == 401
    assert client.post("/api/notifications/read-all").status_code == 401
    assert client.post(f"/api/notifications/{new_id()}/read").status_code == 401


def test_an_unknown_filter_is_refused(owner: ApiClient) -> None:
    assert owner.get("/api/notifications?unread=maybe").status_code == 422
    assert owner.get("/api/notifications?kind=digest").status_code == 422


def test_a_message_names_the_record_where_it_has_a_name() -> None:
    assert state_message("Invoice", "No. 7", "paid") == "Invoice 'No. 7' is now paid."
    assert state_message("Invoice", None, "paid") == "Invoice: now paid."


def test_a_long_message_is_cut(owner: ApiClient, session: scoped_session[Session]) -> None:
    tell(session, owner, "x" * 900)
    assert messages(owner) == ["x" * 499 + "…"]
