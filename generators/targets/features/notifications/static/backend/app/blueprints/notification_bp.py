"""The signed-in person's notifications."""

from uuid import UUID

from flask import Blueprint, Response, jsonify

from app.auth import get_current_user, login_required
from app.extensions import db
from app.schemas.base import load_list_options, page_body
from app.schemas.notification_schema import NotificationListSchema, NotificationSchema
from app.services import notification_service

bp = Blueprint("notification", __name__, url_prefix="/api/notifications")


@bp.get("")
@login_required
def list_notifications() -> Response:
    """One page of notifications, the newest first."""
    options = load_list_options(NotificationListSchema())
    page = notification_service.list_notifications(db.session(), get_current_user(), options)
    return jsonify(page_body(NotificationSchema(), page))


@bp.get("/unread-count")
@login_required
def count_unread() -> Response:
    """How many notifications are unread."""
    count = notification_service.count_unread(db.session(), get_current_user())
    return jsonify({"count": count})


@bp.post("/read-all")
@login_required
def mark_all_read() -> tuple[str, int]:
    """Mark every notification as read."""
    notification_service.mark_all_read(db.session(), get_current_user())
    return "", 204


@bp.post("/<uuid:notification_id>/read")
@login_required
def mark_read(notification_id: UUID) -> Response:
    """Mark one notification as read."""
    notification = notification_service.mark_read(db.session(), get_current_user(), notification_id)
    return jsonify(NotificationSchema().dump(notification))
