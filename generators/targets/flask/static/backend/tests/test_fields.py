"""What each kind of field accepts, refuses and shows."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from marshmallow import ValidationError

from app.schemas import fields as f

ACCEPTED = [
    (f.Text(5), "  abc ", "abc"),
    (f.Text(5), "a\nb", "a\nb"),
    (f.RichText(200), "<p onclick='x'>a<script>b</script></p>", "<p>a</p>"),
    (f.Email(), "Ada@Example.COM", "ada@example.com"),
    (f.Url(), "https://example.com/a?b=c", "https://example.com/a?b=c"),
    (f.Phone(), "+49 (30) 1234-5", "+49 (30) 1234-5"),
    (f.Integer(), 7, 7),
    (f.Number(14, 2), "12.5", Decimal("12.50")),
    (f.Number(14, 2), 3, Decimal("3.00")),
    (f.Number(14, 2), 0.1, Decimal("0.10")),
    (f.Number(18, 6, minimum="0", maximum="1"), "0.123456", Decimal("0.123456")),
    (f.Boolean(), True, True),
    (f.Date(), "2026-02-28", date(2026, 2, 28)),
    (f.Time(), "14:30", time(14, 30)),
    (f.DateTime(), "2026-02-28T14:30:00z", datetime(2026, 2, 28, 14, 30, tzinfo=UTC)),
    (f.Json(), {"a": [1, None]}, {"a": [1, None]}),
]
REFUSED = [
    (f.Text(5), "abcdef"),
    (f.Text(5), "a\u0000"),
    (f.Text(5), "\ud800"),
    (f.Text(5), 5),
    (f.Text(5, required=True), "  "),
    (f.Email(), "nobody"),
    (f.Url(), "javascript:alert(1)"),
    (f.Url(), "ftp://example.com"),
    (f.Phone(), "call me"),
    (f.Integer(), "7"),
    (f.Integer(), 7.0),
    (f.Integer(), True),
    (f.Integer(), 2**53),
    (f.Integer(minimum=1), 0),
    (f.Number(14, 2), "12.345"),
    (f.Number(14, 2), "1000000000000"),
    (f.Number(14, 2), "1e3"),
    (f.Number(14, 2), "NaN"),
    (f.Number(14, 2), float("inf")),
    (f.Number(14, 2), 1e300),
    (f.Number(14, 2), True),
    (f.Number(14, 2), None),
    (f.Number(14, 2, minimum="0"), "-0.01"),
    (f.Boolean(), 1),
    (f.Boolean(), "true"),
    (f.Date(), "20260228"),
    (f.Date(), "2026-02-30"),
    (f.Date(), 5),
    (f.Time(), "25:00"),
    (f.Time(), 5),
    (f.DateTime(), "2026-02-28"),
    (f.DateTime(), "2026-02-28T14:30:00"),
    (f.Id(), "7"),
    (f.Id(), "{01890000-0000-7000-8000-00000000000}"),
    (f.Json(), "a\u0000"),
    (f.Json(), "\ud800"),
    (f.Json(), float("nan")),
    (f.Json(), "x" * 70_000),
]


@pytest.mark.parametrize(("field", "value", "expected"), ACCEPTED)
def test_a_field_accepts(field, value, expected):
    assert field.deserialize(value) == expected


@pytest.mark.parametrize(("field", "value"), REFUSED)
def test_a_field_refuses(field, value):
    with pytest.raises(ValidationError):
        field.deserialize(value)


def test_an_address_needs_a_street_a_city_and_a_country():
    errors = f.PostalAddressSchema().validate({"country": "France"})
    assert set(errors) == {"line1", "city", "country"}


def test_a_place_lies_on_the_earth():
    assert f.CoordinatesSchema().validate({"latitude": 91, "longitude": True}).keys() == {
        "latitude",
        "longitude",
    }
    assert f.CoordinatesSchema().load({"latitude": 48.85, "longitude": 2}) == {
        "latitude": 48.85,
        "longitude": 2.0,
    }


def test_a_number_is_shown_as_exact_text():
    field = f.Number(14, 2)
    assert field.serialize("price", {"price": Decimal("1.5")}) == "1.50"
