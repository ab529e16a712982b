"""Sums by month, made by the database: of every row that the reader may see, however many."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from sqlalchemy import DateTime, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

MONTH = "YYYY-MM"


@dataclass(frozen=True)
class Period:
    """From one day to another, both included."""

    first_day: date
    last_day: date


@dataclass(frozen=True)
class MonthlyTotal:
    """What fell into one month, such as `2026-01`."""

    month: str
    count: int
    total: Decimal


@dataclass(frozen=True)
class Dated:
    """The column of an amount, and that of the day it belongs to."""

    amount: InstrumentedAttribute[Decimal]
    day: InstrumentedAttribute[Any]


def sum_by_month(
    session: Session, query: Select[Any], dated: Dated, period: Period
) -> list[MonthlyTotal]:
    """The months of the period in which there is anything, in order."""
    is_moment = isinstance(dated.day.type, DateTime)
    day = func.timezone("UTC", dated.day) if is_moment else dated.day
    first: date = period.first_day
    last: date = period.last_day
    if is_moment:
        first = datetime.combine(first, time.min, UTC)
        last = datetime.combine(last, time.max, UTC)
    rows = (
        query.with_only_columns(
            func.to_char(day, MONTH).label("month"), dated.amount.label("amount")
        )
        .where(dated.day.between(first, last))
        .subquery()
    )
    totals = (
        select(rows.c.month, func.count(), func.sum(rows.c.amount))
        .group_by(rows.c.month)
        .order_by(rows.c.month)
    )
    return [MonthlyTotal(*total) for total in session.execute(totals)]
