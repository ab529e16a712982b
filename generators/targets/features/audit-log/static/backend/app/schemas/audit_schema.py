"""What the audit log shows, and how it can be narrowed."""

from marshmallow import Schema, fields

from app.schemas.base import PageSchema
from app.schemas.fields import DateTime, Id, Text


class AuditEntrySchema(Schema):
    """One change of one record."""

    id = Id()
    user_id = Id()
    user_name = fields.Function(lambda entry: entry.user.name if entry.user else None)
    action = fields.String()
    resource = fields.String()
    record_id = Id()
    changes = fields.Raw()
    created_at = DateTime()


class AuditListSchema(PageSchema):
    """Filters of the audit log."""

    user_id = Id()
    action = Text(80)
    resource = Text(80)
    record_id = Id()
    created_at_from = DateTime()
    created_at_to = DateTime()
