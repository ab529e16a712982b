"""The text of one stream of server-sent events."""

import json
import time
from collections.abc import Iterator
from queue import Empty

from app.current_user import CurrentUser
from app.live_changes import hears
from app.live_listener import Subscription

HEARTBEAT_SECONDS = 15.0
HEARTBEAT = ": still here\n\n"
RELOAD = "event: reload\ndata: {}\n\n"


def stream_changes(
    current_user: CurrentUser, subscription: Subscription, seconds: float
) -> Iterator[str]:
    """`reload` at the start and after a gap; `change` with the kind of record after that.

    It ends after so many seconds. Browsers come back by themselves, and by then a session that
    was ended, or a role that was taken away, is noticed.
    """
    yield RELOAD
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        try:
            change = subscription.queue.get(timeout=min(left, HEARTBEAT_SECONDS))
        except Empty:
            yield HEARTBEAT
            continue
        if change is None:
            yield RELOAD
        elif hears(current_user, change):
            yield f"event: change\ndata: {json.dumps({'resource': change.resource})}\n\n"
