"""Jobs: once each, in one workspace at a time, and safe to deliver twice."""

from uuid import uuid4

from app.job_runs import claim
from app.models.job_run import JobRun
from app.tenancy import enter_workspace
from tests.account_factories import WorkspaceFactory


def test_a_thing_is_claimed_once_for_each_key_and_workspace(session):
    first, second = WorkspaceFactory(), WorkspaceFactory()
    enter_workspace(session, first.id)
    assert claim(session(), first.id, "remind", "a")
    assert not claim(session(), first.id, "remind", "a")
    assert claim(session(), first.id, "remind", "b")
    assert claim(session(), first.id, "digest", "a")
    enter_workspace(session, second.id)
    assert claim(session(), second.id, "remind", "a")


def test_the_runs_of_another_workspace_are_out_of_sight(session):
    workspace = WorkspaceFactory()
    enter_workspace(session, workspace.id)
    claim(session(), workspace.id, "remind", "a")
    assert session.query(JobRun).count() == 1
    enter_workspace(session, uuid4())
    assert session.query(JobRun).count() == 0
