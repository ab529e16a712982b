"""The audit log: every change is in it, nobody can change it, only owners read it."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import delete, func, inspect, select, update
from sqlalchemy.orm import Session, scoped_session

from app.access import Role
from app.audit import MASK
from app.audit_policy import MASKED
from app.models.audit import AuditEntry
from app.models.base import Record
from app.tenancy import enter_workspace
from tests.account_factories import MembershipFactory
from tests.api_client import ApiClient
from tests.resource import Resource
from tests.resources import RESOURCES

TENANT = [resource for resource in RESOURCES if resource.is_tenant]
each_resource = pytest.mark.parametrize("resource", TENANT, ids=lambda resource: resource.name)


def log(owner: ApiClient, **filters: Any) -> list[dict[str, Any]]:
    """The entries that the owner reads, the newest first."""
    response = owner.get("/api/audit-log", query_string=filters)
    assert response.status_code == 200
    items: list[dict[str, Any]] = response.get_json()["items"]
    return items


@each_resource
def test_creating_is_recorded_with_personal_values_masked(
    owner: ApiClient, resource: Resource
) -> None:
    payload = resource.payload(owner.workspace)
    record_id = owner.post(resource.url, json=payload).get_json()["id"]
    [entry] = log(owner, record_id=record_id)
    assert (entry["action"], entry["resource"]) == ("create", resource.name)
    assert (entry["user_id"], entry["user_name"]) == (str(owner.user.id), owner.user.name)
    masked = MASKED.get(resource.name, frozenset())
    columns = {attribute.key for attribute in inspect(resource.model).column_attrs}
    sent = {name for name, value in payload.items() if value is not None and name in columns}
    assert sent - set(entry["changes"]) == set()
    for name in masked & set(entry["changes"]):
        assert entry["changes"][name] == {"from": None, "to": MASK}


@each_resource
def test_deleting_is_recorded(owner: ApiClient, resource: Resource) -> None:
    row = resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    if owner.delete(f"{resource.url}/{row.id}").status_code != 204:
        assert [entry["action"] for entry in log(owner, record_id=row.id)] == ["create"]
        return
    entry = log(owner, record_id=row.id)[0]
    assert entry["action"] == "delete"
    assert all(change["to"] is None for change in entry["changes"].values())


ACTS = [(resource, act) for resource in TENANT for act in resource.moves]


def test_acts_of_workflows_are_recorded_by_their_names(owner: ApiClient) -> None:
    for resource, act in ACTS:
        action = f"transition:{act}"
        row = resource.make_ready(action, workspace=owner.workspace, created_by_id=owner.user.id)
        before = getattr(row, resource.state)
        assert resource.request(owner, action, row).status_code == 200
        entry = log(owner, record_id=row.id)[0]
        assert (entry["action"], entry["changes"][resource.state]["from"]) == (act, before)


@each_resource
def test_a_change_without_effect_leaves_no_entry(owner: ApiClient, resource: Resource) -> None:
    row = resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    owner.patch(f"{resource.url}/{row.id}", json={})
    assert [entry["action"] for entry in log(owner, record_id=row.id)] == ["create"]


def test_a_refused_change_leaves_no_entry(
    owner: ApiClient, session: scoped_session[Session]
) -> None:
    resource = TENANT[0]
    count = len(log(owner))
    assert owner.post(resource.url, json={"unknown": 1}).status_code == 422
    assert len(log(owner)) == count


def test_roles_invitations_and_the_workspace_are_recorded(owner: ApiClient) -> None:
    member = MembershipFactory(workspace=owner.workspace, role=list(Role)[-1])
    url = f"/api/workspace/members/{member.user.id}"
    assert owner.patch(url, json={"role": "owner"}).status_code == 200
    assert owner.delete(url).status_code == 204
    owner.patch("/api/workspace", json={"name": "Renamed"})
    owner.post("/api/workspace/invitations", json={"email": "new@example.com", "role": "owner"})
    entries = [(entry["resource"], entry["action"], entry["changes"]) for entry in log(owner)]
    role = list(Role)[-1].value
    assert entries == [
        (
            "invitation",
            "create",
            {"email": {"from": None, "to": MASK}, "role": {"from": None, "to": "owner"}},
        ),
        ("workspace", "update", {"name": {"from": owner.workspace.name, "to": "Renamed"}}),
        (
            "membership",
            "delete",
            {
                "user_id": {"from": str(member.user.id), "to": None},
                "role": {"from": "owner", "to": None},
            },
        ),
        ("membership", "update", {"role": {"from": role, "to": "owner"}}),
    ]


def test_the_log_can_be_narrowed_and_comes_in_pages(owner: ApiClient) -> None:
    resource = TENANT[0]
    for _ in range(3):
        resource.factory(workspace=owner.workspace, created_by_id=owner.user.id)
    of_kind = log(owner, resource=resource.name, user_id=str(owner.user.id), action="create")
    assert len(of_kind) == 3
    assert log(owner, resource=resource.name, per_page=1, page=2) == of_kind[1:2]
    moment = of_kind[1]["created_at"]
    assert log(owner, resource=resource.name, created_at_from=moment) == of_kind[:2]
    assert log(owner, resource=resource.name, created_at_to=moment) == of_kind[1:]
    assert log(owner, action="delete") == []
    assert owner.get("/api/audit-log?unknown=1").status_code == 422


def test_only_owners_read_the_log(
    owner: ApiClient, client: ApiClient, sign_in: Callable[..., ApiClient]
) -> None:
    for role in list(Role)[1:]:
        member = sign_in(role=role, workspace=owner.workspace)
        assert member.get("/api/audit-log").status_code == 403
    assert client.get("/api/audit-log").status_code == 401


def test_the_log_of_another_workspace_is_out_of_reach(
    owner: ApiClient, sign_in: Callable[..., ApiClient], session: scoped_session[Session]
) -> None:
    TENANT[0].factory(workspace=owner.workspace)
    stranger = sign_in(role=Role.OWNER)
    assert log(stranger) == []
    enter_workspace(session(), stranger.workspace.id)
    assert session.scalar(select(func.count(AuditEntry.id))) == 0


def test_postgresql_refuses_to_change_or_delete_entries(
    owner: ApiClient, session: scoped_session[Session]
) -> None:
    TENANT[0].factory(workspace=owner.workspace)
    enter_workspace(session(), owner.workspace.id)
    count = session.scalar(select(func.count(AuditEntry.id)))
    assert count
    assert session.execute(update(AuditEntry).values(action="forged")).rowcount == 0
    assert session.execute(delete(AuditEntry)).rowcount == 0
    assert session.scalar(select(func.count(AuditEntry.id))) == count


def test_what_happens_outside_of_a_workspace_is_not_recorded(
    session: scoped_session[Session],
) -> None:
    enter_workspace(session(), None)
    membership = MembershipFactory()
    membership.role = list(Role)[-1]
    session.commit()
    enter_workspace(session(), membership.workspace_id)
    assert session.scalar(select(func.count(AuditEntry.id))) == 0
    assert not isinstance(membership, Record)
