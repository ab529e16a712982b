"""Search: every word has to occur, in a field that the person may see."""

from collections.abc import Callable
from typing import Any

import pytest

from app.access import ACCESS, Role
from tests.api_client import ApiClient
from tests.resource import Resource
from tests.resources import RESOURCES

SEARCHED = [
    (resource, name)
    for resource in RESOURCES
    for name in getattr(resource.model, "__searched__", ())
]
each_field = pytest.mark.parametrize(
    ("resource", "name"), SEARCHED, ids=[f"{resource.name}.{name}" for resource, name in SEARCHED]
)


def word_for(resource: Resource, name: str) -> str:
    """A word that no other record has and that fits into the column."""
    length = getattr(resource.model.__table__.c[name].type, "length", None) or 20
    return "zyzzyvas"[:length]


def found(client: ApiClient, resource: Resource, text: str) -> list[str]:
    """Ids of the records that a search finds."""
    response = client.get(resource.url, query_string={"q": text})
    assert response.status_code == 200
    return [item["id"] for item in response.get_json()["items"]]


@each_field
def test_a_word_is_found_by_its_beginning(owner: ApiClient, resource: Any, name: str) -> None:
    word = word_for(resource, name)
    row = resource.factory(workspace=owner.workspace, created_by_id=owner.user.id, **{name: word})
    resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    for text in (word, word.upper(), word[:4], f"  {word}! ", f"({word} & |:*'"):
        assert found(owner, resource, text) == [str(row.id)]
    assert found(owner, resource, f"{word} nonsense") == []


@each_field
def test_an_empty_search_finds_everything(owner: ApiClient, resource: Any, name: str) -> None:
    row = resource.factory(
        workspace=owner.workspace, created_by_id=owner.user.id, **{name: word_for(resource, name)}
    )
    assert str(row.id) in found(owner, resource, "")
    assert str(row.id) in found(owner, resource, " !&| ")


@each_field
def test_another_workspace_finds_no_more_than_it_lists(
    owner: ApiClient, sign_in: Callable[..., ApiClient], resource: Any, name: str
) -> None:
    word = word_for(resource, name)
    row = resource.factory(workspace=owner.workspace, created_by_id=owner.user.id, **{name: word})
    stranger = sign_in(role=Role.OWNER)
    listed = stranger.get(f"{resource.url}?ids={row.id}").get_json()["items"]
    assert found(stranger, resource, word) == [item["id"] for item in listed]


@each_field
def test_a_hidden_field_is_not_searched(
    owner: ApiClient, sign_in: Callable[..., ApiClient], resource: Any, name: str
) -> None:
    for number, (role, grants) in enumerate(ACCESS.items()):
        word = f"{number}{word_for(resource, name)[1:]}"
        grant = grants.get(resource.name, {}).get("read")
        if grant is None or resource.model.__public_read__ or not resource.is_tenant:
            continue
        member = sign_in(role=role, workspace=owner.workspace)
        row = resource.factory(
            workspace=owner.workspace, created_by_id=member.user.id, **{name: word}
        )
        readable = member.get(f"{resource.url}/{row.id}").status_code == 200
        shown = grant.fields is None or name in grant.fields
        assert (str(row.id) in found(member, resource, word)) is (readable and shown)


def test_a_long_text_is_refused(owner: ApiClient) -> None:
    resource, _name = SEARCHED[0]
    assert owner.get(resource.url, query_string={"q": "x" * 201}).status_code == 422
