"""What the billing endpoints read and show."""

from marshmallow import Schema, fields, validate

from app.billing_plans import PAID_PLANS
from app.schemas.fields import Boolean, DateTime


class BillingSchema(Schema):
    """The plan of the workspace."""

    plan = fields.String()
    records_of_a_kind = fields.Integer(allow_none=True)
    status = fields.String()
    current_period_end = DateTime(allow_none=True)
    cancel_at_period_end = Boolean()


class CheckoutSchema(Schema):
    """The plan to buy."""

    plan = fields.String(required=True, validate=validate.OneOf(PAID_PLANS))
