"""What the sums by month are asked for with, and how they are shown."""

from datetime import timedelta
from typing import Any

from flask import Response, jsonify, request
from marshmallow import Schema, ValidationError, fields, validates_schema

from app.monthly_totals import MonthlyTotal, Period
from app.schemas.fields import Date

LONGEST = timedelta(days=3653)


class PeriodSchema(Schema):
    """Two days, at most ten years apart."""

    first_day = Date(required=True)
    last_day = Date(required=True)

    @validates_schema
    def check_length(self, data: dict[str, Any], **_options: Any) -> None:
        """Refuse what would be a very long answer."""
        if data["last_day"] - data["first_day"] > LONGEST:
            raise ValidationError("At most ten years after the first day.", "last_day")


class MonthlyTotalSchema(Schema):
    """One month."""

    month = fields.String()
    count = fields.Integer()
    total = fields.Decimal(as_string=True)


def load_period() -> Period:
    """The validated query string."""
    return Period(**PeriodSchema().load(request.args.to_dict()))


def monthly_totals_response(totals: list[MonthlyTotal]) -> Response:
    """The months as a list that comes whole."""
    return jsonify(items=MonthlyTotalSchema(many=True).dump(totals))
