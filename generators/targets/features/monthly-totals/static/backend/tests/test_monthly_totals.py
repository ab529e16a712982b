"""Sums by month: of all that the reader may see, and of nothing else."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.access import Role
from tests.api_client import ApiClient
from tests.resource import Resource
from tests.resources import RESOURCES
from tests.totalled import TOTALLED

KINDS = [
    (resource, amount, day)
    for resource in RESOURCES
    for name, amount, day in TOTALLED
    if name == resource.name
]
each_totalled = pytest.mark.parametrize(
    ("resource", "amount", "day"), KINDS, ids=[resource.name for resource, _, _ in KINDS]
)
each_resource = pytest.mark.parametrize(
    "resource", [resource for resource, _, _ in KINDS], ids=lambda resource: resource.name
)


def month_of(value: date) -> str:
    """The month of a day, or of a moment in UTC."""
    return value.isoformat()[:7]


def totals(client: ApiClient, resource: Resource, first: date, last: date) -> list[dict[str, Any]]:
    """The months between two days."""
    days = [day.date() if isinstance(day, datetime) else day for day in (first, last)]
    query = f"first_day={days[0].isoformat()}&last_day={days[1].isoformat()}"
    response = client.get(f"{resource.url}/monthly-totals?{query}")
    assert response.status_code == 200
    items: list[dict[str, Any]] = response.get_json()["items"]
    return items


@each_totalled
def test_each_month_holds_the_sum_of_its_records(
    owner: ApiClient, resource: Resource, amount: str, day: str
) -> None:
    rows = [
        resource.factory(workspace=owner.workspace, created_by_id=owner.user.id) for _ in range(3)
    ]
    expected: dict[str, list[Decimal]] = defaultdict(list)
    for row in rows:
        expected[month_of(getattr(row, day))].append(getattr(row, amount))
    days = sorted(getattr(row, day) for row in rows)
    shown = {
        item["month"]: (item["count"], Decimal(item["total"]))
        for item in totals(owner, resource, days[0], days[-1])
    }
    for month, amounts in expected.items():
        count, total = shown[month]
        assert (count, total) == (len(amounts), sum(amounts))


@each_resource
def test_another_workspace_is_not_in_the_sum(
    owner: ApiClient, sign_in: Callable[..., ApiClient], resource: Resource
) -> None:
    if not resource.is_tenant or resource.model.__public_read__:
        return
    row = resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    day = next(day for kind, _, day in KINDS if kind is resource)
    moment = getattr(row, day)
    assert totals(owner, resource, moment, moment) != []
    assert totals(sign_in(role=Role.OWNER), resource, moment, moment) == []


@each_resource
def test_a_period_has_two_days_and_an_end(owner: ApiClient, resource: Resource) -> None:
    url = f"{resource.url}/monthly-totals"
    assert owner.get(url).status_code == 422
    assert owner.get(f"{url}?first_day=2026-01-01&last_day=soon").status_code == 422
    assert owner.get(f"{url}?first_day=0001-01-01&last_day=9999-12-31").status_code == 422


@each_resource
def test_visitors_get_no_sums(client: ApiClient, resource: Resource) -> None:
    query = "first_day=2026-01-01&last_day=2026-01-31"
    assert client.get(f"{resource.url}/monthly-totals?{query}").status_code == 401
