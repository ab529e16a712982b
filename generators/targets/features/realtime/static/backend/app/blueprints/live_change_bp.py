"""Live changes: server-sent events that say which kinds of records changed."""

from flask import Blueprint, Response, current_app, stream_with_context

from app.auth import get_current_user, login_required
from app.config import get_settings
from app.live_listener import ChangeListener
from app.live_stream import stream_changes

bp = Blueprint("live_change", __name__, url_prefix="/api/live-changes")


@bp.get("")
@login_required
def stream_live_changes() -> Response:
    """Tell the browser what to read again, for as long as a stream lasts."""
    subscription = _listener().subscribe()
    seconds = get_settings().event_stream_seconds
    response = Response(
        stream_with_context(stream_changes(get_current_user(), subscription, seconds)),
        mimetype="text/event-stream",
        # What packs or buffers the stream on its way would hold the events back.
        headers={"X-Accel-Buffering": "no", "Cache-Control": "no-cache, no-transform"},
    )
    response.call_on_close(subscription.close)
    return response


def _listener() -> ChangeListener:
    """The listener of this process: made by its first stream, so that no fork shares it."""
    settings = get_settings()
    made = ChangeListener(settings.database_url, settings.event_streams)
    listener: ChangeListener = current_app.extensions.setdefault("change_listener", made)
    return listener
