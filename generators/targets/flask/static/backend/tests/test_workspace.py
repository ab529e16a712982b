"""Workspaces, members, invitations and the profile."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.access import ACCESS, Role
from app.models.base import utc_now
from app.models.user import Invitation, Membership, User, Workspace
from tests.account_factories import PASSWORD, MembershipFactory, UserFactory, WorkspaceFactory

ROLE = next(role for role in Role if role != Role.OWNER)
INVITATIONS = "/api/workspace/invitations"
MEMBERS = "/api/workspace/members"


def invite(owner, email="guest@example.com", role=ROLE):
    return owner.post(INVITATIONS, json={"email": email, "role": role.value})


def test_the_profile_says_who_where_and_what_is_allowed(sign_in):
    member = sign_in(role=ROLE)
    profile = member.get("/api/me").json

    assert profile["user"]["email"] == member.user.email
    assert profile["workspace"]["id"] == str(member.workspace.id)
    assert profile["role"] == ROLE.value
    assert set(profile["permissions"]) == set(ACCESS[ROLE])


def test_the_name_can_be_changed(owner):
    assert owner.patch("/api/me", json={"name": " Grace "}).json["name"] == "Grace"
    assert owner.patch("/api/me", json={}).json["name"] == "Grace"
    assert owner.patch("/api/me", json={"name": None}).status_code == 422


def test_erasing_the_account_takes_a_workspace_without_others_along(owner, session):
    wrong = owner.delete("/api/me", json={"password": "wrong"})
    assert (wrong.status_code, list(wrong.json["fields"])) == (422, ["password"])
    assert owner.delete("/api/me", json={"password": PASSWORD}).status_code == 204
    assert session.get(User, owner.user.id) is None
    assert session.get(Workspace, owner.workspace.id) is None


def test_the_last_owner_cannot_leave_the_others_alone(owner, session):
    MembershipFactory(workspace=owner.workspace, role=ROLE)
    refused = owner.delete("/api/me", json={"password": PASSWORD})
    assert (refused.status_code, refused.json["error"]) == (409, "last_owner")

    MembershipFactory(workspace=owner.workspace, role=Role.OWNER)
    assert owner.delete("/api/me", json={"password": PASSWORD}).status_code == 204
    assert session.get(Workspace, owner.workspace.id) is not None


def test_the_owner_renames_the_workspace(owner, sign_in):
    assert owner.patch("/api/workspace", json={"name": "Ours"}).json["name"] == "Ours"
    assert owner.get("/api/workspace").json["name"] == "Ours"
    member = sign_in(workspace=owner.workspace, role=ROLE)
    refused = member.patch("/api/workspace", json={"name": "Mine"})
    assert (refused.status_code, refused.json["error"]) == (403, "owner_only")


def test_a_person_switches_between_workspaces(owner):
    other = MembershipFactory(user=owner.user, role=ROLE)
    foreign = WorkspaceFactory()

    items = owner.get("/api/workspaces").json["items"]
    assert [item["role"] for item in items] == ["owner", ROLE.value]
    body = {"workspace_id": str(other.workspace.id)}
    assert owner.post("/api/auth/switch-workspace", json=body).status_code == 204
    assert owner.get("/api/me").json["role"] == ROLE.value
    refused = owner.post("/api/auth/switch-workspace", json={"workspace_id": str(foreign.id)})
    assert refused.status_code == 404


def test_members_are_listed_by_name_and_page(owner):
    for name in ("Zoe", "Abel"):
        MembershipFactory(workspace=owner.workspace, role=ROLE, user=UserFactory(name=name))
    MembershipFactory()

    first = owner.get(MEMBERS, query_string={"per_page": 1}).json
    assert (first["total"], [item["name"] for item in first["items"]]) == (3, ["Abel"])
    assert owner.get(MEMBERS, query_string={"per_page": 101}).status_code == 422
    assert owner.get("/api/workspace/roles").json["items"][0] == "owner"


def test_a_role_changes_at_once(owner, sign_in):
    member = sign_in(workspace=owner.workspace, role=ROLE)
    url = f"{MEMBERS}/{member.user.id}"

    assert member.patch(url, json={"role": "owner"}).status_code == 403
    assert owner.patch(url, json={"role": "nonsense"}).status_code == 422
    assert owner.patch(url, json={"role": "owner"}).json["role"] == "owner"
    assert member.get("/api/me").json["role"] == "owner"
    assert owner.patch(f"{MEMBERS}/{uuid4()}", json={"role": "owner"}).status_code == 404


def test_a_workspace_keeps_an_owner(owner):
    url = f"{MEMBERS}/{owner.user.id}"
    assert owner.patch(url, json={"role": ROLE.value}).json["error"] == "last_owner"
    assert owner.delete(url).json["error"] == "last_owner"


def test_a_removed_member_is_signed_out(owner, sign_in):
    member = sign_in(workspace=owner.workspace, role=ROLE)
    outsider = MembershipFactory()

    assert member.delete(f"{MEMBERS}/{owner.user.id}").status_code == 403
    assert owner.delete(f"{MEMBERS}/{outsider.user.id}").status_code == 404
    assert owner.delete(f"{MEMBERS}/{member.user.id}").status_code == 204
    assert member.get("/api/me").status_code == 401


def test_a_member_may_leave(owner, sign_in):
    member = sign_in(workspace=owner.workspace, role=ROLE)
    assert member.delete(f"{MEMBERS}/{member.user.id}").status_code == 204


def test_an_invited_stranger_registers_and_joins(owner, client, outbox, session):
    assert invite(owner).status_code == 201
    token = outbox.token_for("guest@example.com")

    preview = client.post("/api/auth/invitations/preview", json={"token": token}).json
    assert preview == {
        "workspace_name": owner.workspace.name,
        "email": "guest@example.com",
        "role": ROLE.value,
        "account_exists": False,
    }
    body = {"token": token, "password": "a long password"}
    nameless = client.post("/api/auth/invitations/accept", json=body)
    assert (nameless.status_code, list(nameless.json["fields"])) == (422, ["name"])
    body["name"] = "Guest"
    assert client.post("/api/auth/invitations/accept", json=body).status_code == 201
    assert client.get("/api/me").json["workspace"]["id"] == str(owner.workspace.id)
    assert session.query(Invitation).count() == 0
    used = client.post("/api/auth/invitations/preview", json={"token": token})
    assert used.json["error"] == "invalid_token"


def test_an_invited_account_joins_with_its_password(owner, client, outbox):
    user = MembershipFactory().user
    invite(owner, user.email)
    body = {"token": outbox.token_for(user.email), "password": "wrong password"}

    assert client.post("/api/auth/invitations/accept", json=body).status_code == 401
    body["password"] = PASSWORD
    assert client.post("/api/auth/invitations/accept", json=body).status_code == 201
    assert client.get("/api/me").json["role"] == ROLE.value


def test_joining_twice_is_harmless(owner, client, outbox, session):
    user = UserFactory()
    invite(owner, user.email)
    MembershipFactory(user=user, workspace=owner.workspace, role=ROLE)
    body = {"token": outbox.token_for(user.email), "password": PASSWORD}
    assert client.post("/api/auth/invitations/accept", json=body).status_code == 201
    assert session.query(Membership).filter_by(user_id=user.id).count() == 1


def test_a_second_invitation_replaces_the_first(owner, client, outbox):
    invite(owner)
    first = outbox.token_for("guest@example.com")
    assert invite(owner).status_code == 201
    old = client.post("/api/auth/invitations/preview", json={"token": first})
    assert old.status_code == 422
    assert len(owner.get(INVITATIONS).json["items"]) == 1


def test_a_member_is_not_invited_again(owner):
    response = invite(owner, owner.user.email)
    assert (response.status_code, response.json["error"]) == (409, "already_member")


def test_an_expired_invitation_is_refused(owner, client, outbox, session):
    invite(owner)
    session.query(Invitation).update({"expires_at": utc_now() - timedelta(seconds=1)})
    session.commit()
    body = {"token": outbox.token_for("guest@example.com")}
    assert client.post("/api/auth/invitations/preview", json=body).status_code == 422


def test_a_withdrawn_invitation_is_gone(owner, sign_in):
    invitation_id = invite(owner).json["id"]
    url = f"{INVITATIONS}/{invitation_id}"
    assert sign_in().delete(url).status_code == 404
    assert owner.delete(url).status_code == 204
    assert owner.get(INVITATIONS).json == {"items": []}


@pytest.mark.parametrize(("method", "url"), [("get", INVITATIONS), ("post", INVITATIONS)])
def test_only_owners_invite(sign_in, method, url):
    member = sign_in(role=ROLE)
    body = {"email": "guest@example.com", "role": ROLE.value} if method == "post" else None
    assert getattr(member, method)(url, json=body).json["error"] == "owner_only"
