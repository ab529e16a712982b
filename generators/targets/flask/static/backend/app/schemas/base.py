"""Reading requests and writing responses, the same way for every kind of record."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from uuid import UUID

from flask import Response, jsonify, request
from marshmallow import Schema, ValidationError, fields, validate
from werkzeug.exceptions import BadRequest

from app.current_user import CurrentUser
from app.listing import DEFAULT_SORT, ListOptions, Page
from app.models.base import Record
from app.permissions import ALWAYS_READABLE, readable_fields
from app.schemas.fields import DateTime, Id

MAX_PER_PAGE = 100
PAGING = {"page", "per_page", "sort"}


class RecordSchema(Schema):
    """What every record shows."""

    id = Id(dump_only=True)
    created_by_id = Id(dump_only=True)
    created_at = DateTime(dump_only=True)
    updated_at = DateTime(dump_only=True)


class IdList(fields.Field[list[UUID]]):
    """Up to a hundred ids, separated by commas."""

    def _deserialize(self, value: Any, *args: Any, **_kwargs: Any) -> list[UUID]:
        parts = str(fields.String().deserialize(value, *args)).split(",")
        if len(parts) > MAX_PER_PAGE:
            raise ValidationError("Not more than a hundred ids.")
        return [Id().deserialize(part) for part in parts]


class PageSchema(Schema):
    """The part of a list that the caller wants."""

    page = fields.Integer(load_default=1, validate=validate.Range(1, 100_000))
    per_page = fields.Integer(load_default=25, validate=validate.Range(1, MAX_PER_PAGE))


class ListSchema(PageSchema):
    """Page, order and ids; each kind of record adds its own filters."""

    sort = fields.String(load_default=DEFAULT_SORT)
    ids = IdList()


def sort_field(names: Iterable[str]) -> fields.String:
    """The columns a list can be sorted by, each also descending with a minus before it."""
    choices = [prefix + name for name in names for prefix in ("", "-")]
    return fields.String(load_default=DEFAULT_SORT, validate=validate.OneOf(choices))


def load_body(schema: Schema) -> dict[str, Any]:
    """The validated JSON body. Malformed JSON is 400, wrong values are 422."""
    try:
        body = request.get_json()
    except RecursionError as error:
        raise BadRequest from error
    data: dict[str, Any] = schema.load(body)
    return data


def load_list_options(schema: Schema) -> ListOptions:
    """The validated query string of a list."""
    data: dict[str, Any] = schema.load(request.args.to_dict())
    filters = {name: value for name, value in data.items() if name not in PAGING}
    return ListOptions(
        page=data["page"],
        per_page=data["per_page"],
        sort=data.get("sort", DEFAULT_SORT),
        filters=filters,
    )


def row_response(
    schema: type[Schema], row: Record, current_user: CurrentUser | None, status: int = 200
) -> tuple[Response, int]:
    """One record, without the fields that the user may not see."""
    return jsonify(visible_schema(schema, type(row), current_user).dump(row)), status


def page_response(
    schema: type[Schema], page: Page[Any], current_user: CurrentUser | None, model: type[Record]
) -> Response:
    """One page of records, without the fields that the user may not see."""
    return jsonify(page_body(visible_schema(schema, model, current_user), page))


def page_body(schema: Schema, page: Page[Any]) -> dict[str, Any]:
    """The JSON of every list."""
    return {
        "items": schema.dump(page.items, many=True),
        "page": page.page,
        "per_page": page.per_page,
        "total": page.total,
    }


def visible_schema(
    schema: type[Schema], model: type[Record], current_user: CurrentUser | None
) -> Schema:
    """The schema without the fields that the user may not see."""
    return _instance(schema, readable_fields(current_user, model))


@lru_cache(maxsize=1024)
def _instance(schema: type[Schema], names: frozenset[str] | None) -> Schema:
    if names is None:
        return schema()
    known = set(schema._declared_fields)  # pylint: disable=protected-access
    return schema(only=sorted((names | ALWAYS_READABLE) & known))
