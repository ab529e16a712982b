"""Files of records: seen by whoever sees the record, kept as long as a record needs them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, scoped_session

from app.access import Role
from app.file_references import FILE_COLUMNS
from app.models.base import utc_now
from app.models.file import StoredFile
from app.services.file_service import delete_orphans
from app.tenancy import enter_workspace
from tests.account_factories import WorkspaceFactory
from tests.api_client import ApiClient
from tests.file_factories import StoredFileFactory
from tests.resources import RESOURCES

SHOWN_IN = [
    (resource, column)
    for resource in RESOURCES
    for column in FILE_COLUMNS
    if column.class_ is resource.model and resource.is_tenant
]


@pytest.mark.parametrize(("resource", "column"), SHOWN_IN)
def test_a_file_of_a_record_is_kept_and_shown_to_readers_of_the_record(
    owner: ApiClient, sign_in: Callable[..., ApiClient], resource: Any, column: Any
) -> None:
    file = StoredFileFactory(workspace=owner.workspace, created_by_id=owner.user.id)
    resource.factory(workspace=owner.workspace, **{column.key: file.id})
    response = owner.delete(f"/api/files/{file.id}")
    assert (response.status_code, response.get_json()["error"]) == (409, "in_use")
    for role in Role:
        member = sign_in(role=role, workspace=owner.workspace)
        rows = member.get(resource.url)
        shown = rows.status_code == 200 and any(
            row.get(column.key) == str(file.id) for row in rows.get_json()["items"]
        )
        assert (member.get(f"/api/files/{file.id}").status_code == 200) is shown


@pytest.mark.parametrize(("resource", "column"), SHOWN_IN)
def test_a_record_cannot_take_the_file_of_another_workspace(
    owner: ApiClient, resource: Any, column: Any
) -> None:
    foreign = StoredFileFactory(workspace=WorkspaceFactory())
    payload = resource.payload(owner.workspace, **{column.key: str(foreign.id)})
    response = owner.post(resource.url, json=payload)
    assert response.status_code == 422
    assert response.get_json()["fields"] == {column.key: ["This file does not exist."]}


def test_members_cannot_delete_the_files_of_others(
    owner: ApiClient, sign_in: Callable[..., ApiClient]
) -> None:
    resource, column = SHOWN_IN[0]
    file = StoredFileFactory(workspace=owner.workspace)
    for role in list(Role)[1:]:
        member = sign_in(role=role, workspace=owner.workspace)
        resource.factory(
            workspace=owner.workspace, created_by_id=member.user.id, **{column.key: file.id}
        )
        assert member.delete(f"/api/files/{file.id}").status_code in {403, 404}


def test_a_file_that_a_record_needs_is_never_cleared_away(
    owner: ApiClient, session: scoped_session[Session]
) -> None:
    resource, column = SHOWN_IN[0]
    file = StoredFileFactory(workspace=owner.workspace, created_at=utc_now() - timedelta(days=3))
    resource.factory(workspace=owner.workspace, **{column.key: file.id})
    assert delete_orphans(session(), owner.workspace.id) == 0
    enter_workspace(session(), owner.workspace.id)
    assert list(session.scalars(select(StoredFile.id))) == [file.id]
