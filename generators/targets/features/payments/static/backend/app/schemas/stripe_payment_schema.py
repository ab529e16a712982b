"""What the payment endpoints read and show."""

from marshmallow import Schema, fields

from app.schemas.base import PageSchema
from app.schemas.fields import DateTime, Id


class PaymentSchema(Schema):
    """One payment."""

    id = Id()
    user_id = Id(allow_none=True)
    resource = fields.String()
    record_id = Id()
    amount = fields.Decimal(places=2, as_string=True)
    currency = fields.String()
    status = fields.String()
    paid_at = DateTime(allow_none=True)
    created_at = DateTime()


class PaymentListSchema(PageSchema):
    """Which payments are wanted."""

    record_id = Id()
