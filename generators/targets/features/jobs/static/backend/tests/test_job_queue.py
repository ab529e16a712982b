"""The queue: how tasks run, when they start, and that mail goes through it."""

from dataclasses import replace
from uuid import UUID

import pytest
from flask import current_app

from app import mail_delivery
from app.access import Role
from app.celery_app import AppTask, celery_app, make_celery
from app.config import get_settings
from app.job_schedule import SCHEDULE
from app.job_workspaces import NOBODY, acting_on, workspace_ids
from app.mail_providers import Mail
from tests.account_factories import WorkspaceFactory

MAIL = Mail(to="a@example.com", subject="Hello", text="Text", html="<p>Text</p>")


def test_a_task_is_acknowledged_when_it_is_done_and_tried_again_when_it_fails():
    for entry in SCHEDULE.values():
        task = celery_app.tasks[entry["task"]]
        assert isinstance(task, AppTask)
        assert (task.acks_late, task.reject_on_worker_lost) == (True, True)
        assert task.max_retries == 5


def test_a_task_runs_inside_of_the_app(app):
    queue = make_celery(get_settings())
    queue.flask_app = app

    @queue.task(name="product_name")
    def product_name() -> str:
        return current_app.name

    assert product_name() == "app"


def test_tasks_wait_in_redis_when_there_is_one():
    queue = make_celery(replace(get_settings(), redis_url="redis://cache:6379/0"))
    assert queue.conf.task_always_eager is False
    assert queue.conf.broker_url == "redis://cache:6379/0"


def test_mail_is_sent_by_a_task(app, monkeypatch):
    sent = []
    monkeypatch.setitem(
        mail_delivery.PROVIDERS, "console", lambda _settings, mail: sent.append(mail)
    )
    mail_delivery.deliver(MAIL)
    assert sent == [MAIL]


def test_a_provider_that_fails_makes_the_task_fail(app, monkeypatch):
    def refuse(_settings, _mail):
        raise OSError("no route to host")

    monkeypatch.setitem(mail_delivery.PROVIDERS, "console", refuse)
    with pytest.raises(OSError, match="no route"):
        mail_delivery.deliver_now(mail_delivery.asdict(MAIL))


def test_a_job_acts_for_nobody_or_for_the_creator_of_what_is_private(session):
    workspace, creator = WorkspaceFactory(), UUID(int=7)
    assert workspace_ids(session()) == [str(workspace.id)]

    class Note:
        """Stands for a record of a person."""

        __private__ = True
        created_by_id = creator

    job = acting_on(Note(), workspace.id)
    assert (job.user_id, job.workspace_id, job.role) == (creator, workspace.id, Role.OWNER)
    Note.__private__ = False
    assert acting_on(Note(), workspace.id).user_id == NOBODY
