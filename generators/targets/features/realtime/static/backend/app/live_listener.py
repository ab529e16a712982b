"""Hears the announcements of all processes and hands them to the streams of this one."""

import time
from queue import Full, Queue
from threading import Lock, Thread

import psycopg
import structlog
from sqlalchemy import make_url

from app.errors import AppError
from app.live_changes import CHANNEL, Change

log = structlog.get_logger()

RETRY_SECONDS = 2.0
QUEUE_LENGTH = 100


class TooManyStreams(AppError):
    """This process holds as many streams as it can; the caller asks again, or polls."""

    status = 429
    code = "too_many_streams"
    message = "Too many live connections are open. Try again in a minute."


class Subscription:
    """What one stream has still to tell. `None` in the queue: something may have been missed."""

    def __init__(self, listener: "ChangeListener") -> None:
        self.queue: Queue[Change | None] = Queue(QUEUE_LENGTH)
        self._listener = listener

    def put(self, change: Change | None) -> None:
        """Hand over a change; a stream that does not keep up starts afresh."""
        try:
            self.queue.put_nowait(change)
        except Full:
            self.close()

    def close(self) -> None:
        """Hear nothing more."""
        self._listener.remove(self)


class ChangeListener:
    """One connection to PostgreSQL for all streams of a process, opened with the first of them."""

    def __init__(self, database_url: str, most_streams: int) -> None:
        url = make_url(database_url).set(drivername="postgresql")
        self._conninfo = url.render_as_string(hide_password=False)
        self._most_streams = most_streams
        self._subscriptions: set[Subscription] = set()
        self._lock = Lock()
        self._thread: Thread | None = None

    def subscribe(self) -> Subscription:
        """Hear everything from now on; raises TooManyStreams."""
        with self._lock:
            if len(self._subscriptions) >= self._most_streams:
                raise TooManyStreams
            subscription = Subscription(self)
            self._subscriptions.add(subscription)
            if self._thread is None:
                self._thread = Thread(target=self._run, name="change-listener", daemon=True)
                self._thread.start()
        return subscription

    def remove(self, subscription: Subscription) -> None:
        """Forget a subscription."""
        with self._lock:
            self._subscriptions.discard(subscription)

    def _run(self) -> None:
        while True:
            try:
                self._listen()
            except psycopg.OperationalError as error:
                log.warning("change_listener_lost", reason=str(error))
            time.sleep(RETRY_SECONDS)

    def _listen(self) -> None:
        with psycopg.connect(self._conninfo, autocommit=True) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            # Whatever was announced before this moment may have been missed.
            self._tell(None)
            for notice in connection.notifies():
                self._tell(Change.from_json(notice.payload))

    def _tell(self, change: Change | None) -> None:
        with self._lock:
            subscriptions = list(self._subscriptions)
        for subscription in subscriptions:
            subscription.put(change)
