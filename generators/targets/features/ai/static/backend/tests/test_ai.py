"""Suggestions of a language model: asked over HTTP, logged, and decided about by people."""

import json

import pytest

from app.access import Role
from app.current_user import CurrentUser
from app.models.ai_call import AiCall
from app.permissions import EVERYTHING
from app.services import ai_service
from app.tenancy import enter_workspace
from tests.account_factories import WorkspaceFactory
from tests.ai_cases import CASES
from tests.ai_server import running_model

ROLE = next(role for role in Role if role != Role.OWNER)


@pytest.fixture(params=["anthropic", "openai"])
def model(monkeypatch, request):
    with running_model(monkeypatch, request.param) as server:
        yield server


@pytest.fixture
def anthropic(monkeypatch):
    with running_model(monkeypatch, "anthropic") as server:
        yield server


@pytest.fixture(params=CASES, ids=lambda case: case.use.name)
def case(request, owner):
    return request.param.for_workspace(owner.workspace)


def ask(browser, case, row):
    return browser.post(case.url(row))


def accept(browser, case, row, call_id, value):
    return browser.post(f"{case.url(row)}/accept", json={"call_id": call_id, "value": value})


def test_a_suggestion_comes_with_its_model_and_a_notice(owner, session, model, case):
    row = case.resource.factory(workspace=owner.workspace)
    model.text = case.other
    answer = ask(owner, case, row)
    assert answer.status_code == 200
    assert answer.json["suggestion"] == case.other
    assert answer.json["model"] == "small-2026-01-01"
    assert "AI system" in answer.json["notice"]

    enter_workspace(session, owner.workspace.id)
    call = session.query(AiCall).one()
    assert (call.use, call.outcome, call.user_id) == (case.use.name, "open", owner.user.id)
    assert call.prompt_digest == case.use.prompt_digest


def test_only_the_inputs_are_sent_and_the_instructions_stand_apart(owner, anthropic, case):
    row = case.resource.factory(workspace=owner.workspace)
    anthropic.text = case.other
    ask(owner, case, row)
    (asked,) = anthropic.requests
    sent = json.loads(asked["messages"][0]["content"])
    assert set(sent) <= set(case.use.inputs)
    assert asked["system"] == case.use.prompt
    assert len(case.use.prompt) > 40


def test_what_a_role_may_not_see_is_not_sent(owner, monkeypatch, case):
    row = case.resource.factory(workspace=owner.workspace)
    user = CurrentUser(owner.user.id, owner.workspace.id, owner.user.id, ROLE)
    monkeypatch.setattr(ai_service, "readable_fields", lambda *_: frozenset())
    assert ai_service.describe(user, row, case.use) == "{}"
    monkeypatch.setattr(ai_service, "readable_fields", lambda *_: EVERYTHING.fields)
    assert set(json.loads(ai_service.describe(user, row, case.use))) <= set(case.use.inputs)


def test_a_person_takes_the_suggestion_as_it_is_once(owner, session, anthropic, case):
    row = case.resource.factory(workspace=owner.workspace)
    anthropic.text = case.value
    call_id = ask(owner, case, row).json["call_id"]
    assert accept(owner, case, row, call_id, case.value).status_code == 200
    if case.use.output:
        assert owner.get(f"{case.resource.url}/{row.id}").json[case.use.output] == case.value
    again = accept(owner, case, row, call_id, case.value)
    assert (again.status_code, again.json["error"]) == (409, "already_decided")
    (line,) = owner.get("/api/ai-calls").json["items"]
    assert (line["outcome"], line["decided_by_id"]) == ("accepted", str(owner.user.id))


def test_what_a_person_changes_is_recorded_as_edited(owner, anthropic, case):
    row = case.resource.factory(workspace=owner.workspace)
    anthropic.text = case.other
    call_id = ask(owner, case, row).json["call_id"]
    assert accept(owner, case, row, call_id, case.value).status_code == 200
    (line,) = owner.get("/api/ai-calls").json["items"]
    assert line["outcome"] == ("accepted" if case.value == case.other else "edited")


def test_an_unknown_suggestion_or_an_empty_text_is_refused(owner, anthropic, case):
    row = case.resource.factory(workspace=owner.workspace)
    assert accept(owner, case, row, str(row.id), case.value).status_code == 404
    assert accept(owner, case, row, str(row.id), " ").status_code == 422


def test_a_model_that_fails_leaves_a_line_in_the_log(owner, model, case):
    row = case.resource.factory(workspace=owner.workspace)
    for model.status, model.text in ((500, "x"), (200, "")):
        answer = ask(owner, case, row)
        assert (answer.status_code, answer.json["error"]) == (502, "ai_unavailable")
    lines = owner.get("/api/ai-calls").json["items"]
    assert [line["outcome"] for line in lines] == ["failed", "failed"]


def test_switched_off_nobody_is_asked(owner, case):
    row = case.resource.factory(workspace=owner.workspace)
    answer = ask(owner, case, row)
    assert (answer.status_code, answer.json["error"]) == (409, "ai_off")


def test_the_log_is_for_owners(owner, sign_in, client):
    member = sign_in(workspace=owner.workspace, role=ROLE)
    assert member.get("/api/ai-calls").status_code == 403
    assert client.get("/api/ai-calls").status_code == 401


def test_records_of_others_are_not_there(owner, client, anthropic, case):
    row = case.resource.factory(workspace=WorkspaceFactory())
    is_open = case.resource.model.__public_read__ or not case.resource.is_tenant
    anthropic.text = case.other
    assert ask(owner, case, row).status_code == (200 if is_open else 404)
    assert ask(client, case, row).status_code == 401
    assert accept(owner, case, row, str(row.id), case.value).status_code == 404
