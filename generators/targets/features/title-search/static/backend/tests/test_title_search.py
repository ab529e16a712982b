"""Finding records by a part of their title, as pickers do."""

from typing import Any
from urllib.parse import urlencode

import pytest

from app.extensions import db
from tests.api_client import ApiClient
from tests.resource import Resource
from tests.resources import RESOURCES
from tests.titled import TITLED

each_titled = pytest.mark.parametrize(
    ("resource", "field"),
    [
        (resource, field)
        for resource in RESOURCES
        for name, field in TITLED
        if name == resource.name
    ],
    ids=lambda value: getattr(value, "name", value),
)


def find(client: ApiClient, resource: Resource, field: str, text: str) -> list[str]:
    """The ids of the records whose title contains the text."""
    query = urlencode({f"{field}_contains": text, "per_page": 100})
    items: list[dict[str, Any]] = client.get(f"{resource.url}?{query}").get_json()["items"]
    return [item["id"] for item in items]


def add_titled(client: ApiClient, resource: Resource, field: str) -> tuple[str, str]:
    """The id and the title of a new record; where a title may be left out, it is not."""
    row = resource.factory(workspace=client.workspace, created_by_id=client.user.id)
    if getattr(row, field) is None:
        setattr(row, field, "Lamp")
        db.session.flush()
    return str(row.id), str(getattr(row, field)).strip()


@each_titled
def test_a_part_of_the_title_finds_the_record(
    owner: ApiClient, resource: Resource, field: str
) -> None:
    row_id, title = add_titled(owner, resource, field)
    assert row_id in find(owner, resource, field, title[1:].swapcase())


@each_titled
def test_signs_of_patterns_stand_for_themselves(
    owner: ApiClient, resource: Resource, field: str
) -> None:
    _, title = add_titled(owner, resource, field)
    assert find(owner, resource, field, f"{title[:-1]}_%") == []
