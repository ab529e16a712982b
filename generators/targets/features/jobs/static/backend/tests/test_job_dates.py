"""Dates as the jobs see them."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Column, Date, DateTime, MetaData, Table, insert, select

from app import job_dates

NOW = datetime(2026, 1, 1, 12, 30, tzinfo=UTC)
MOMENTS = Table(
    "moments",
    MetaData(),
    Column("day", Date),
    Column("moment", DateTime(timezone=True)),
    prefixes=["TEMPORARY"],
)


@pytest.fixture(autouse=True)
def _at_noon(monkeypatch, session):
    monkeypatch.setattr(job_dates, "utc_now", lambda: NOW)
    MOMENTS.create(session.connection())
    offsets = [timedelta(days=days) for days in range(-4, 5)]
    rows = [{"day": (NOW + offset).date(), "moment": NOW + offset} for offset in offsets]
    session.execute(insert(MOMENTS), rows)


def days_of(session, condition):
    """The days from now of the rows that the condition finds."""
    rows = session.scalars(select(MOMENTS.c.day).where(condition).order_by(MOMENTS.c.day))
    return [(day - NOW.date()).days for day in rows]


@pytest.mark.parametrize("column", [MOMENTS.c.day, MOMENTS.c.moment])
def test_what_is_due_includes_the_day_before_when_nobody_was_told(session, column):
    assert days_of(session, job_dates.is_due(column, 2)) == [1, 2]
    assert days_of(session, job_dates.is_due(column, -3)) == [-4, -3]


def test_a_day_is_past_when_it_is_over_and_a_moment_when_it_has_come(session):
    assert days_of(session, job_dates.is_past(MOMENTS.c.day)) == [-4, -3, -2, -1]
    assert days_of(session, job_dates.is_past(MOMENTS.c.moment)) == [-4, -3, -2, -1, 0]


def test_a_week_belongs_to_the_year_of_its_thursday():
    assert job_dates.period("day") == "2026-01-01"
    assert job_dates.period("week") == "2026-W01"
