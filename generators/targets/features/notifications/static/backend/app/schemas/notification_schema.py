"""What the notification endpoints read and show."""

from marshmallow import Schema, fields

from app.schemas.base import PageSchema
from app.schemas.fields import DateTime, Id, QueryBoolean


class NotificationSchema(Schema):
    """One notification; `resource` and `record_id` say what it is about."""

    id = Id()
    kind = fields.String()
    message = fields.String()
    resource = fields.String()
    record_id = Id()
    read_at = DateTime()
    created_at = DateTime()


class NotificationListSchema(PageSchema):
    """Which notifications are wanted."""

    unread = QueryBoolean()
