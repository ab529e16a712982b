"""Lists: filters, a stable order and pages, always in two queries."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.base import Keyed

Row = TypeVar("Row", bound=Keyed)
Filters = Mapping[str, Callable[[Any], ColumnElement[bool]]]
Sorts = Mapping[str, InstrumentedAttribute[Any]]

DEFAULT_SORT = "-created_at"


@dataclass(frozen=True)
class ListOptions:
    """What a caller asks of a list. `sort` is a name, with a minus for descending order."""

    page: int = 1
    per_page: int = 25
    sort: str = DEFAULT_SORT
    filters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Page(Generic[Row]):
    """One page of rows, and how many rows there are in all."""

    items: list[Row]
    page: int
    per_page: int
    total: int


def equals(column: InstrumentedAttribute[Any]) -> Callable[[Any], ColumnElement[bool]]:
    """Filter: the column has exactly this value."""
    return lambda value: column == value


def at_least(column: InstrumentedAttribute[Any]) -> Callable[[Any], ColumnElement[bool]]:
    """Filter: the column is this value or more."""
    return lambda value: column >= value


def at_most(column: InstrumentedAttribute[Any]) -> Callable[[Any], ColumnElement[bool]]:
    """Filter: the column is this value or less."""
    return lambda value: column <= value


def includes(relation: InstrumentedAttribute[Any]) -> Callable[[UUID], ColumnElement[bool]]:
    """Filter: the related rows include the one with this id."""
    return lambda value: relation.any(id=value)


def contains(column: InstrumentedAttribute[Any]) -> Callable[[str], ColumnElement[bool]]:
    """Filter: the text is a part of the column, in upper or lower case."""
    return lambda text: column.icontains(text, autoescape=True)


def filtered(
    query: Select[Row], model: type[Row], options: ListOptions, filters: Filters
) -> Select[Row]:
    """Narrow the query by the filters that the caller gave."""
    for name, value in options.filters.items():
        if name == "ids":
            query = query.where(model.id.in_(value))
        else:
            query = query.where(filters[name](value))
    return query


def ordered(
    query: Select[Row], model: type[Row], options: ListOptions, sorts: Sorts
) -> Select[Row]:
    """Sort the query; the id breaks ties, so that no row appears on two pages."""
    column = sorts[options.sort.removeprefix("-")]
    if options.sort.startswith("-"):
        return query.order_by(column.desc().nulls_last(), model.id.desc())
    return query.order_by(column.asc().nulls_last(), model.id.asc())


def paginate(session: Session, query: Select[Row], options: ListOptions) -> Page[Row]:
    """Fetch one page and the total."""
    count = select(func.count()).select_from(query.order_by(None).subquery())
    rows = session.scalars(
        query.limit(options.per_page).offset((options.page - 1) * options.per_page)
    )
    return Page(
        items=list(rows.unique()),
        page=options.page,
        per_page=options.per_page,
        total=session.scalar(count) or 0,
    )
