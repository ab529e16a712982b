"""Schemathesis sends what the API description admits, and what it does not, to every endpoint."""

import json
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)

from app.blueprints.openapi_bp import DOCUMENT
from tests.account_factories import current_session
from tests.resources import RESOURCES

EXAMPLES = 8
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
COOKIES = {
    "access_token_cookie": "/",
    "csrf_access_token": "/",
    "refresh_token_cookie": "/api/auth",
    "csrf_refresh_token": "/",
}
SCHEMA = schemathesis.openapi.from_dict(json.loads(DOCUMENT.read_text(encoding="utf-8")))
SCHEMA.config.generation.update(with_security_parameters=False)
OPERATIONS = [operation.ok() for operation in SCHEMA.get_all_operations()]
WITH_INPUT = [
    operation
    for operation in OPERATIONS
    if operation.body or operation.path_parameters or operation.query
]
LIMITS = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def member(owner, session):
    """An owner who may also edit the data that all workspaces share."""
    session.merge(owner.user).is_staff = True
    session.commit()
    return owner


@pytest.fixture
def send(app, connection, member):
    """Send one request as the member; whatever it changes is undone afterwards."""
    cookies = {name: member.get_cookie(name, path=path) for name, path in COOKIES.items()}

    def send(case: Case) -> Any:
        client = app.test_client()
        for name, cookie in cookies.items():
            client.set_cookie(name, cookie.value, path=cookie.path)
        current_session().commit()
        current_session().remove()
        with connection.begin_nested() as savepoint:
            response = case.call(app=app, session=client)
            current_session().remove()
            savepoint.rollback()
        return response

    return send


def existing_id(name, member):
    """The id of something that exists, for a parameter of an address; `None` when it is unknown."""
    match name:
        case "user_id":
            return str(member.user.id)
        case "session_id":
            return member.get("/api/auth/sessions").json["items"][0]["id"]
        case "invitation_id":
            invitation = {"email": "invited@example.com", "role": "owner"}
            return member.post("/api/workspace/invitations", json=invitation).json["id"]
    for resource in RESOURCES:
        if f"{resource.name}_id" == name:
            row = resource.factory(workspace=member.workspace, created_by_id=member.user.id)
            return str(row.id)
    return None


def existing_references(operation, member):
    """Ids of existing records, for a body that creates or changes a record."""
    for resource in RESOURCES:
        if operation.path.startswith(resource.url) and operation.body:
            payload = resource.payload(member.workspace)
            return {key: value for key, value in payload.items() if key.endswith(("_id", "_ids"))}
    return {}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.label)
def test_what_is_described_is_answered_as_described(operation, member, send):
    ids = {p.name: existing_id(p.name, member) for p in operation.path_parameters}
    path_parameters = {name: value for name, value in ids.items() if value is not None}
    references = existing_references(operation, member)

    @LIMITS
    @given(case=operation.as_strategy(generation_mode=GenerationMode.POSITIVE))
    def conforms(case: Case) -> None:
        case.path_parameters.update(path_parameters)
        if isinstance(case.body, dict):
            case.body.update({k: v for k, v in references.items() if case.body.get(k)})
        case.validate_response(send(case), checks=CHECKS)

    conforms()


@pytest.mark.parametrize("operation", WITH_INPUT, ids=lambda operation: operation.label)
def test_what_is_not_described_is_refused(operation, send):
    @LIMITS
    @given(case=operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))
    def conforms(case: Case) -> None:
        # Blanks around a text are not part of it, so they may be what makes a value too long.
        # A form knows nothing but text, so a value of another type is as good as any.
        is_typed = case.media_type in {None, "application/json"}
        is_wrong = is_typed and not has_outer_blanks(case.body)
        checks = [*CHECKS, negative_data_rejection] if is_wrong else CHECKS
        case.validate_response(send(case), checks=checks)

    conforms()


def has_outer_blanks(value: Any) -> bool:
    """Whether some text in the JSON starts or ends with a blank."""
    if isinstance(value, str):
        return value != value.strip()
    if isinstance(value, dict):
        return any(has_outer_blanks(item) for item in value.values())
    return isinstance(value, list) and any(has_outer_blanks(item) for item in value)
