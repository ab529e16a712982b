"""What the token endpoints read and show."""

from marshmallow import Schema, fields

from app.models.api_token import TokenScope
from app.schemas.fields import Choice, DateTime, Id, Integer, Text


class ApiTokenSchema(Schema):
    """A token, without the part that opens anything."""

    id = Id()
    user_id = Id()
    name = fields.String()
    scope = fields.String()
    created_at = DateTime()
    expires_at = DateTime(allow_none=True)
    last_used_at = DateTime(allow_none=True)


class ApiTokenInputSchema(Schema):
    """A token to make."""

    name = Text(120, required=True)
    scope = Choice(TokenScope, required=True)
    expires_in_days = Integer(minimum=1, maximum=3650)
