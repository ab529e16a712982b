"""Role x kind of record x action x whose record: the access table, enforced over HTTP."""

import pytest

from app.access import ACCESS, Role
from app.grants import ANY, ASSIGNED, OWN, allow
from app.tenancy import enter_workspace
from app.visibility import PUBLIC_ACROSS_WORKSPACES
from tests.resources import RESOURCES

CASES = [
    pytest.param(role, resource, action, id=f"{role.value}-{resource.name}-{action}")
    for role in Role
    for resource in RESOURCES
    for action in resource.actions
]
DONE = {"create": 201, "read": 200, "update": 200, "delete": 204}
COVERED_BY = {"own": {ANY, OWN}, "other": {ANY}, "assigned": {ANY, ASSIGNED}}


def grant_of(role, resource, action):
    """What the role is granted, said once more and independently of the app's own answer."""
    if action == "read" and resource.model.__public_read__:
        return allow(ANY)
    if not resource.is_tenant:
        return allow(ANY) if action == "read" else None
    if role == Role.OWNER:
        return allow(OWN) if resource.model.__private__ and action != "create" else allow(ANY)
    return ACCESS[role].get(resource.name, {}).get(action)


def is_covered(grant, whose):
    """Whether a grant reaches a record of this kind of owner."""
    return grant is not None and bool(grant.scopes & COVERED_BY[whose])


def expected_status(role, resource, action, whose):
    """The status that the table asks for."""
    read, act = grant_of(role, resource, "read"), grant_of(role, resource, action)
    if read is None and act is None:
        return 403
    if whose == "foreign":
        reads_public = PUBLIC_ACROSS_WORKSPACES and resource.model.__public_read__
        return 200 if reads_public and action == "read" else 404
    if is_covered(act, whose):
        return DONE.get(action, 200)
    return 403 if is_covered(read, whose) else 404


def make_row(session, resource, action, member, whose):
    """A record of the member, of somebody else, for the member, or of another workspace."""
    if whose == "foreign":
        return resource.make_ready(action)
    creator = member.user.id if whose == "own" else None
    row = resource.make_ready(action, workspace=member.workspace, created_by_id=creator)
    if whose == "assigned":
        enter_workspace(session(), member.workspace.id)
        resource.assign(session(), row, member.user)
    return row


@pytest.mark.parametrize(("role", "resource", "action"), CASES)
def test_a_role_does_what_the_table_grants_and_nothing_else(
    sign_in, session, role, resource, action
):
    member = sign_in(role=role)
    if action == "create":
        grant = grant_of(role, resource, action)
        payload = resource.payload(member.workspace)
        allowed = grant is not None and (grant.fields is None or set(payload) <= grant.fields)
        answer = member.post(resource.url, json=payload)
        assert answer.status_code == (201 if allowed else 403), answer.json
        return
    kinds = ["own", "other"]
    kinds += ["assigned"] if resource.model.__assignees__ else []
    kinds += ["foreign"] if resource.is_tenant else []
    for whose in kinds:
        row = make_row(session, resource, action, member, whose)
        answer = resource.request(member, action, row)
        assert answer.status_code == expected_status(role, resource, action, whose), (
            whose,
            answer.json,
        )


@pytest.mark.parametrize("role", [role for role in Role if role != Role.OWNER])
@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_a_role_sees_the_fields_and_rows_it_is_granted(sign_in, session, role, resource):
    member = sign_in(role=role)
    grant = grant_of(role, resource, "read")
    if grant is None:
        assert member.get(resource.url).status_code == 403
        return
    kinds = ["own", "other", *(["assigned"] if resource.model.__assignees__ else [])]
    rows = {whose: make_row(session, resource, "read", member, whose) for whose in kinds}
    if resource.is_tenant:
        resource.factory()

    items = member.get(resource.url, query_string={"per_page": 100}).json["items"]
    shown = {item["id"] for item in items} & {str(row.id) for row in rows.values()}
    assert shown == {str(row.id) for whose, row in rows.items() if is_covered(grant, whose)}
    if grant.fields is not None and items:
        assert set(items[0]) <= grant.fields | {"id", "created_by_id", "created_at", "updated_at"}
