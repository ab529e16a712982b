"""An act of a workflow tells the people it is meant to tell, and not the one who did it."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, scoped_session

from app.access import Role
from app.models.notification import Notification
from app.tenancy import enter_workspace
from tests.api_client import ApiClient
from tests.notification_effects import EFFECTS
from tests.resources import RESOURCES

BY_NAME = {resource.name: resource for resource in RESOURCES}


@pytest.mark.parametrize(("name", "act", "people", "roles"), EFFECTS)
def test_an_act_tells_whom_it_is_meant_to_tell(
    owner: ApiClient,
    sign_in: Callable[..., Any],
    session: scoped_session[Session],
    name: str,
    act: str,
    people: tuple[str, ...],
    roles: tuple[Role, ...],
) -> None:
    resource, workspace = BY_NAME[name], owner.workspace
    colleagues = {role: sign_in(role=role, workspace=workspace).user.id for role in list(Role)[1:]}
    creator = sign_in(role=Role.OWNER, workspace=workspace).user
    assigned = sign_in(role=Role.OWNER, workspace=workspace).user
    enter_workspace(session(), workspace.id)
    row = resource.make_ready(f"transition:{act}", workspace=workspace, created_by_id=creator.id)
    if "assigned" in people:
        resource.assign(session(), row, assigned)
    response = resource.request(owner, f"transition:{act}", row)
    assert response.status_code == 200
    enter_workspace(session(), workspace.id)
    told = session.scalars(select(Notification.user_id).filter_by(record_id=row.id))
    expected = {colleagues[role] for role in roles}
    if "creator" in people:
        expected.add(creator.id)
    told = set(told)
    if "assigned" in people:
        assert assigned.id in told
        told -= {assigned.id, *(told - expected - set(colleagues.values()))}
    assert told == expected
