"""What is due, what is past, and which day or week it is. All of it in UTC."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, and_
from sqlalchemy.orm import InstrumentedAttribute

from app.models.base import utc_now

CATCH_UP = timedelta(days=1)


def is_due(column: InstrumentedAttribute[Any], days_before: int) -> ColumnElement[bool]:
    """Rows whose date is so many days ahead, or was yesterday when nobody was told."""
    last = utc_now().date() + timedelta(days=days_before)
    first = last - CATCH_UP
    if isinstance(column.type, Date):
        return and_(column >= first, column <= last)
    return and_(column >= _midnight(first), column < _midnight(last + timedelta(days=1)))


def is_past(column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """Rows whose day is over, or whose moment has come."""
    if isinstance(column.type, Date):
        return column < utc_now().date()
    return column <= utc_now()


def period(every: str) -> str:
    """The name of the running day or week; a digest is sent once for each."""
    today = utc_now().date()
    if every == "day":
        return today.isoformat()
    year, week, _ = today.isocalendar()
    return f"{year}-W{week:02}"


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
