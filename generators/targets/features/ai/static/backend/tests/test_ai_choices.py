"""Where an answer has to be one of the values of a field."""

import pytest

from tests.ai_cases import CASES
from tests.ai_server import running_model


@pytest.mark.parametrize("case", [case for case in CASES if case.use.choices])
def test_an_answer_that_is_none_of_the_values_is_not_shown(owner, monkeypatch, case):
    row = case.resource.factory(workspace=owner.workspace)
    with running_model(monkeypatch, "anthropic") as model:
        model.text = "none of them"
        answer = owner.post(case.url(row))
    assert (answer.status_code, answer.json["error"]) == (502, "ai_unusable")
    (line,) = owner.get("/api/ai-calls").json["items"]
    assert line["outcome"] == "failed"
