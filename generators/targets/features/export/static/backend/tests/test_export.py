"""Exports: the list as a file, with nothing in it that the list would not show."""

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest

from app.access import ACCESS, Role
from app.csv_export import csv_cell
from app.permissions import ALWAYS_READABLE
from tests.api_client import ApiClient
from tests.exported import EXPORTED
from tests.resource import Resource
from tests.resources import RESOURCES

each_resource = pytest.mark.parametrize(
    "resource",
    [resource for resource in RESOURCES if resource.name in EXPORTED],
    ids=lambda resource: resource.name,
)


def table(client: ApiClient, resource: Resource, query: str = "") -> list[dict[str, Any]]:
    """The rows of the exported file."""
    response = client.get(f"{resource.url}/export{query}")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    name = resource.model.__tablename__
    assert response.headers["Content-Disposition"] == f"attachment; filename={name}.csv"
    return list(csv.DictReader(io.StringIO(response.get_data().decode("utf-8-sig"))))


@each_resource
def test_the_file_holds_what_the_list_shows(owner: ApiClient, resource: Resource) -> None:
    rows = [
        resource.factory(workspace=owner.workspace, created_by_id=owner.user.id) for _ in range(3)
    ]
    ids = ",".join(str(row.id) for row in rows)
    items = owner.get(f"{resource.url}?ids={ids}").get_json()["items"]
    exported = table(owner, resource, f"?ids={ids}")
    assert exported == [{key: csv_cell(item[key]) for key in item} for item in items]
    assert [row["id"] for row in exported] == [item["id"] for item in items]


@each_resource
def test_the_file_follows_filters_and_order(owner: ApiClient, resource: Resource) -> None:
    first, second = (
        resource.factory(workspace=owner.workspace, created_by_id=owner.user.id) for _ in range(2)
    )
    query = f"?ids={first.id},{second.id}&sort=created_at"
    assert [row["id"] for row in table(owner, resource, query)] == [str(first.id), str(second.id)]
    assert [row["id"] for row in table(owner, resource, f"?ids={second.id}")] == [str(second.id)]


@each_resource
def test_an_export_has_no_pages(owner: ApiClient, resource: Resource) -> None:
    assert owner.get(f"{resource.url}/export?page=1").status_code == 422
    assert owner.get(f"{resource.url}/export?unknown=1").status_code == 422
    assert owner.get(f"{resource.url}/export?sort=unknown").status_code == 422


@each_resource
def test_another_workspace_is_not_in_the_file(
    owner: ApiClient, sign_in: Callable[..., ApiClient], resource: Resource
) -> None:
    if not resource.is_tenant or resource.model.__public_read__:
        return
    resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    assert table(sign_in(role=Role.OWNER), resource) == []


@each_resource
def test_visitors_export_only_what_is_public(client: ApiClient, resource: Resource) -> None:
    expected = 200 if resource.model.__public_read__ else 401
    assert client.get(f"{resource.url}/export").status_code == expected


@each_resource
def test_roles_export_the_rows_and_columns_that_they_may_read(
    owner: ApiClient, sign_in: Callable[..., ApiClient], resource: Resource
) -> None:
    foreign = resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    for role, grants in ACCESS.items():
        member = sign_in(role=role, workspace=owner.workspace)
        url = f"{resource.url}/export?ids={foreign.id}"
        listed = member.get(f"{resource.url}?ids={foreign.id}")
        assert member.get(url).status_code == listed.status_code
        if listed.status_code != 200:
            continue
        rows = table(member, resource, f"?ids={foreign.id}")
        assert [row["id"] for row in rows] == [row["id"] for row in listed.get_json()["items"]]
        grant = grants.get(resource.name, {}).get("read")
        if rows and grant and grant.fields is not None and not resource.model.__public_read__:
            assert set(rows[0]) <= grant.fields | ALWAYS_READABLE


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "true"),
        (-12, "-12"),
        ("-12.50", "-12.50"),
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("+33 1 23", "'+33 1 23"),
        ("\t=1", "'\t=1"),
        ("plain", "plain"),
        (["a", "b"], "a; b"),
        ({"line1": "é"}, '{"line1": "é"}'),
    ],
)
def test_no_cell_is_taken_for_a_formula(value: Any, cell: str) -> None:
    assert csv_cell(value) == cell
