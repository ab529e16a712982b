"""Books over HTTP."""

import pytest

from app.services import book_service
from tests.factories import BookFactory
from tests.payloads import book_payload

URL = "/api/books"


def test_is_created_shown_and_listed(owner):
    payload = book_payload(owner.workspace)
    response = owner.post(URL, json=payload)
    assert response.status_code == 201, response.json
    created = response.json
    shown = payload
    assert {name: created[name] for name in shown} == shown
    assert created["created_by_id"] == str(owner.user.id)
    assert owner.get(f"{URL}/{created['id']}").json == created
    listed = owner.get(URL, query_string={"ids": created["id"]}).json
    assert listed == {"items": [created], "page": 1, "per_page": 25, "total": 1}


def test_is_changed_field_by_field(owner):
    row = BookFactory(workspace=owner.workspace)
    changes = book_payload(owner.workspace)
    response = owner.patch(f"{URL}/{row.id}", json=changes)
    assert response.status_code == 200, response.json
    shown = changes
    assert {name: response.json[name] for name in shown} == shown
    unchanged = owner.patch(f"{URL}/{row.id}", json={})
    assert (unchanged.status_code, unchanged.json) == (200, response.json)


def test_is_deleted_once(owner):
    row = BookFactory(workspace=owner.workspace)
    assert owner.delete(f"{URL}/{row.id}").status_code == 204
    assert owner.delete(f"{URL}/{row.id}").status_code == 404
    assert owner.get(f"{URL}/{row.id}").json["error"] == "not_found"
    assert owner.get(f"{URL}/not-an-id").status_code == 404


def test_a_visitor_is_asked_to_sign_in(owner, client):
    row = BookFactory(workspace=owner.workspace)
    assert client.get(f"{URL}/{row.id}").status_code == 401
    assert client.get(URL).status_code == 401
    assert client.post(URL, json={}).status_code == 401
    assert client.patch(f"{URL}/{row.id}", json={}).status_code == 401
    assert client.delete(f"{URL}/{row.id}").status_code == 401


@pytest.mark.parametrize("name", ["title"])
def test_needs_its_required_fields(owner, name):
    payload = book_payload(owner.workspace)
    del payload[name]
    response = owner.post(URL, json=payload)
    assert response.status_code == 422
    assert list(response.json["fields"]) == [name]


@pytest.mark.parametrize("name", ["title"])
def test_a_required_field_is_never_emptied(owner, name):
    row = BookFactory(workspace=owner.workspace)
    response = owner.patch(f"{URL}/{row.id}", json={name: None})
    assert response.status_code == 422
    assert list(response.json["fields"]) == [name]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", 7),
        ("title", "a\x01b"),
        ("title", "x" * 201),
    ],
)
def test_an_invalid_value_is_refused_by_name(owner, name, value):
    response = owner.post(URL, json=book_payload(owner.workspace) | {name: value})
    assert response.status_code == 422, response.json
    assert list(response.json["fields"]) == [name]


@pytest.mark.parametrize("name", ["id", "created_by_id", "workspace_id", "surprise"])
def test_a_caller_cannot_set_what_the_system_sets(owner, name):
    response = owner.post(URL, json=book_payload(owner.workspace) | {name: "x"})
    assert response.status_code == 422
    assert list(response.json["fields"]) == [name]


def test_lists_are_filtered_and_sorted_by_what_they_show(owner):
    created = owner.post(URL, json=book_payload(owner.workspace)).json
    for name in book_service.FILTERS.keys() & created.keys():
        value = (
            created[name][0] if created[name] and isinstance(created[name], list) else created[name]
        )
        if isinstance(value, bool):
            value = str(value).lower()
        if value in (None, []):
            continue
        found = owner.get(URL, query_string={name: value})
        assert created["id"] in [item["id"] for item in found.json["items"]], name
    for name in book_service.SORTS:
        for sort in (name, f"-{name}"):
            assert owner.get(URL, query_string={"sort": sort}).status_code == 200
            span = {"sort": sort, "ids": created["id"]}
            if f"{name}_from" in book_service.FILTERS and created.get(name) is not None:
                span |= {f"{name}_from": created[name], f"{name}_to": created[name]}
            assert owner.get(URL, query_string=span).json["total"] == 1
    assert owner.get(URL, query_string={"sort": "nonsense"}).status_code == 422
    assert owner.get(URL, query_string={"nonsense": "1"}).status_code == 422
