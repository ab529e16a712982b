"""Whoever a record names is told so, once."""

from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, scoped_session

from app.models.notification import Notification
from app.services.notification_service import assigned_to
from app.tenancy import enter_workspace
from tests.api_client import ApiClient
from tests.resource import Resource
from tests.resources import RESOURCES

NAMING = [row for row in RESOURCES if row.is_tenant and row.model.__assignees__]


@pytest.mark.parametrize("resource", NAMING, ids=lambda resource: resource.name)
def test_people_whom_a_record_names_are_told_once(
    owner: ApiClient, session: scoped_session[Session], resource: Resource
) -> None:
    payload = resource.payload(owner.workspace)
    response = owner.post(resource.url, json=payload)
    assert response.status_code == 201
    record_id = UUID(response.get_json()["id"])
    people = {str(user_id) for user_id in _people(session, owner, resource, record_id)}
    again = {
        key: value
        for key, value in payload.items()
        if people & set(value if isinstance(value, list) else [str(value)])
    }
    assert owner.patch(f"{resource.url}/{record_id}", json=again).status_code == 200
    told = list(session.scalars(select(Notification.user_id).filter_by(record_id=record_id)))
    assert sorted(map(str, told)) == sorted(people - {str(owner.user.id)})


def _people(
    session: scoped_session[Session], owner: ApiClient, resource: Resource, record_id: UUID
) -> set[UUID]:
    enter_workspace(session(), owner.workspace.id)
    return assigned_to(session.get_one(resource.model, record_id))
