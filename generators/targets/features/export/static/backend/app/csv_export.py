"""Lists as CSV files: the same filters, the same permissions, streamed row by row."""

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from flask import Response, request, stream_with_context
from marshmallow import Schema
from sqlalchemy import Select

from app.current_user import CurrentUser
from app.extensions import db
from app.listing import ListOptions
from app.models.base import Record
from app.schemas.base import visible_schema
from app.tenancy import enter_workspace

ROWS_AT_ONCE = 500
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def load_export_options(schema: type[Schema]) -> ListOptions:
    """The filters and the order of a list; an export has no pages."""
    data: dict[str, Any] = schema(exclude=("page", "per_page")).load(request.args.to_dict())
    sort = data.pop("sort")
    return ListOptions(sort=sort, filters=data)


def csv_response(
    query: Select[Any], schema: type[Schema], current_user: CurrentUser | None, model: type[Record]
) -> Response:
    """Every row of the query, with the columns that the user may see."""
    shown = visible_schema(schema, model, current_user)
    lines = stream_with_context(_lines(query, shown, current_user))
    response = Response(lines, mimetype="text/csv")
    response.headers.set("Content-Disposition", "attachment", filename=f"{model.__tablename__}.csv")
    return response


def _lines(query: Select[Any], schema: Schema, current_user: CurrentUser | None) -> Iterator[str]:
    session = db.session()
    # The transaction of the request ended with its headers; this one reads.
    if current_user is None:
        enter_workspace(session, None)
    else:
        enter_workspace(session, current_user.workspace_id, current_user.user_id)
    columns = list(schema.dump_fields)
    # The mark tells spreadsheets that the text is UTF-8.
    yield "\ufeff" + _line(columns)
    for row in session.scalars(query.execution_options(yield_per=ROWS_AT_ONCE)):
        values = schema.dump(row)
        yield _line([csv_cell(values[name]) for name in columns])
    session.rollback()


def csv_cell(value: Any) -> str:
    """A value as text that no spreadsheet takes for a formula."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return csv_cell("; ".join(str(item) for item in value))
        case dict():
            return json.dumps(value, ensure_ascii=False)
        case _:
            text = str(value)
    if text.startswith(FORMULA_STARTS) and not NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _line(cells: list[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()
