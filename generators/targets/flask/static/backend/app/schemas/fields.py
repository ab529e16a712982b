"""Fields that refuse what must not be stored, instead of repairing it silently."""

import json
import re
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from marshmallow import Schema, fields, validate

from app.sanitize import clean_rich_text, has_control_characters

MAX_INTEGER = 9_007_199_254_740_991
MAX_JSON_CHARACTERS = 65_536
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
TIME = re.compile(r"\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?")
DATETIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})", re.I)
PHONE = r"^\+?[0-9][0-9 ()./-]{3,30}$"


class Text(fields.String):
    """Trimmed text without control characters; an empty one counts as none."""

    default_error_messages = {
        "control": "Contains characters that cannot be stored.",
        "empty": "Must not be empty.",
        "pattern": "Does not have the expected form.",
    }

    def __init__(self, max_length: int, pattern: str | None = None, **options: Any) -> None:
        given = options.pop("validate", None)
        extra = [] if given is None else [given]
        super().__init__(validate=[validate.Length(max=max_length), *extra], **options)
        self.pattern = None if pattern is None else re.compile(pattern)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        text = super()._deserialize(value, *args, **kwargs)
        if has_control_characters(text):
            raise self.make_error("control")
        text = text.strip()
        if not text and self.required:
            raise self.make_error("empty")
        if text and self.pattern is not None and not self.pattern.fullmatch(text):
            raise self.make_error("pattern")
        return text


class RichText(Text):
    """HTML reduced to an allow-list of tags."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        return clean_rich_text(super()._deserialize(value, *args, **kwargs))


class Email(Text):
    """An e-mail address, in lower case."""

    def __init__(self, max_length: int = 254, **options: Any) -> None:
        super().__init__(max_length, validate=validate.Email(), **options)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        return super()._deserialize(value, *args, **kwargs).lower()


class Url(Text):
    """A web address."""

    def __init__(self, max_length: int = 2000, **options: Any) -> None:
        web = validate.URL(schemes={"http", "https"}, require_tld=False)
        super().__init__(max_length, validate=web, **options)


class Phone(Text):
    """A telephone number, as people write it."""

    def __init__(self, max_length: int = 32, **options: Any) -> None:
        number = validate.Regexp(PHONE, error="Not a valid telephone number.")
        super().__init__(max_length, validate=number, **options)


class Password(fields.String):
    """A password: never trimmed, never shown."""

    def __init__(self, **options: Any) -> None:
        super().__init__(load_only=True, validate=validate.Length(10, 128), **options)


class Integer(fields.Integer):
    """A whole number that every client can read exactly."""

    def __init__(self, **options: Any) -> None:
        lowest = options.pop("minimum", -MAX_INTEGER)
        highest = options.pop("maximum", MAX_INTEGER)
        bounds = validate.Range(min=lowest, max=highest)
        super().__init__(strict=True, validate=bounds, **options)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.make_error("invalid")
        return super()._deserialize(value, *args, **kwargs)


class Number(fields.Decimal):
    """An exact decimal; a text in JSON, because floating point would round it."""

    default_error_messages = {"places": "Not more than {places} decimal places."}

    def __init__(self, digits: int, places: int, **options: Any) -> None:
        limit = Decimal(10) ** (digits - places)
        bounds: list[Any] = [
            validate.Range(min=-limit, max=limit, min_inclusive=False, max_inclusive=False)
        ]
        if "minimum" in options or "maximum" in options:
            lowest, highest = options.pop("minimum", None), options.pop("maximum", None)
            bounds.append(
                validate.Range(
                    min=None if lowest is None else Decimal(lowest),
                    max=None if highest is None else Decimal(highest),
                )
            )
        super().__init__(places=places, as_string=True, validate=bounds, **options)
        self.decimal_places = places

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            raise self.make_error("invalid")
        if isinstance(value, str) and not re.fullmatch(r"-?\d{1,30}(\.\d{1,30})?", value):
            raise self.make_error("invalid")
        number = Decimal(str(value))
        if not number.is_finite():
            raise self.make_error("invalid")
        exponent = number.normalize().as_tuple().exponent
        if isinstance(exponent, int) and -exponent > self.decimal_places:
            raise self.make_error("places", places=self.decimal_places)
        if abs(number) >= Decimal(10) ** 20:
            raise self.make_error("invalid")
        return super()._deserialize(number, *args, **kwargs)


class Boolean(fields.Boolean):
    """True or false, and nothing that merely looks like it."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, *args, **kwargs)


class Date(fields.Date):
    """A calendar day, `2026-01-31`."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> date:
        if not isinstance(value, str) or not DATE.fullmatch(value):
            raise self.make_error("invalid", input=value, obj_type=self.OBJ_TYPE)
        return super()._deserialize(value, *args, **kwargs)


class Time(fields.Time):
    """A time of day, `14:30`."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> time:
        if not isinstance(value, str) or not TIME.fullmatch(value):
            raise self.make_error("invalid", input=value, obj_type=self.OBJ_TYPE)
        return super()._deserialize(value, *args, **kwargs)


class DateTime(fields.AwareDateTime):
    """A moment with its time zone, `2026-01-31T14:30:00Z`."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> datetime:
        if not isinstance(value, str) or not DATETIME.fullmatch(value):
            raise self.make_error("invalid", input=value, obj_type=self.OBJ_TYPE)
        return super()._deserialize(value.upper(), *args, **kwargs)


class Id(fields.UUID):
    """An id, only in its canonical form."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> UUID:
        if not isinstance(value, str) or len(value) != 36:
            raise self.make_error("invalid_uuid")
        return super()._deserialize(value, *args, **kwargs)


class Json(fields.Raw):
    """Any JSON of moderate size that PostgreSQL can store."""

    default_error_messages = {"invalid": "Cannot be stored, or is too large."}

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            text = json.dumps(value, ensure_ascii=False, allow_nan=False)
            text.encode()
        except (ValueError, RecursionError) as error:
            raise self.make_error("invalid") from error
        if len(text) > MAX_JSON_CHARACTERS or "\\u0000" in text:
            raise self.make_error("invalid")
        return super()._deserialize(value, *args, **kwargs)


class Choice(fields.String):
    """One of the values of an enumeration."""

    def __init__(self, values: type[StrEnum], **options: Any) -> None:
        super().__init__(validate=validate.OneOf([value.value for value in values]), **options)


class IdArray(fields.List[UUID]):
    """A list of ids, each once."""

    def __init__(self, **options: Any) -> None:
        super().__init__(Id(), validate=validate.Length(max=1000), **options)


class IdsOf(fields.Field[list[str]]):
    """The ids of related records, for showing."""

    def __init__(self, relation: str, **options: Any) -> None:
        super().__init__(dump_only=True, attribute=relation, **options)

    def _serialize(self, value: Any, *_args: Any, **_kwargs: Any) -> list[str]:
        return [str(row.id) for row in value]


class QueryBoolean(fields.Boolean):
    """`true` or `false` in a query string."""

    def __init__(self, **options: Any) -> None:
        super().__init__(truthy={"true"}, falsy={"false"}, **options)


class QueryInteger(fields.Integer):
    """A whole number in a query string."""

    def __init__(self, **options: Any) -> None:
        super().__init__(validate=validate.Range(-MAX_INTEGER, MAX_INTEGER), **options)


class PostalAddressSchema(Schema):
    """A postal address."""

    line1 = Text(200, required=True)
    line2 = Text(200, allow_none=True)
    city = Text(120, required=True)
    region = Text(120, allow_none=True)
    postal_code = Text(20, allow_none=True)
    country = fields.String(
        required=True,
        validate=validate.Regexp(r"^[A-Z]{2}\Z", error="Use a two-letter code such as FR."),
    )


class Coordinate(fields.Float):
    """Degrees, as a JSON number."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self.make_error("invalid")
        return super()._deserialize(value, *args, **kwargs)


class CoordinatesSchema(Schema):
    """A place on the map."""

    latitude = Coordinate(required=True, validate=validate.Range(-90, 90))
    longitude = Coordinate(required=True, validate=validate.Range(-180, 180))


class PostalAddress(fields.Nested):
    """A postal address, stored as JSON."""

    def __init__(self, **options: Any) -> None:
        super().__init__(PostalAddressSchema, **options)


class Coordinates(fields.Nested):
    """A place on the map, stored as JSON."""

    def __init__(self, **options: Any) -> None:
        super().__init__(CoordinatesSchema, **options)
