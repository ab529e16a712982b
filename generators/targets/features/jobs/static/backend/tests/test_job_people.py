"""Whom a job tells."""

from app.access import Role
from app.job_people import members, owners
from tests.account_factories import MembershipFactory, WorkspaceFactory

ROLE = next(role for role in Role if role != Role.OWNER)


def test_owners_and_members_are_those_of_the_workspace(session):
    workspace = WorkspaceFactory()
    owner = MembershipFactory(workspace=workspace, role=Role.OWNER)
    member = MembershipFactory(workspace=workspace, role=ROLE)
    MembershipFactory()
    assert owners(session(), workspace.id) == {owner.user.id}
    assert members(session(), workspace.id) == {owner.user.id, member.user.id}
