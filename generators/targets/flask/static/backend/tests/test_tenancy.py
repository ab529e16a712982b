"""Two locks around every workspace: the filters of the services, and row-level security."""

import pytest
from sqlalchemy import event, select, update

from app.tenancy import enter_workspace
from app.visibility import PUBLIC_ACROSS_WORKSPACES
from tests.account_factories import WorkspaceFactory
from tests.resources import RESOURCES


def by_name(resource):
    return resource.name


def is_open(resource):
    """Shared by all workspaces, or readable by everyone."""
    return resource.model.__public_read__ or not resource.is_tenant


@pytest.mark.parametrize("resource", RESOURCES, ids=by_name)
def test_a_query_without_filter_still_returns_nothing_of_another_tenant(session, resource):
    row = resource.factory()
    workspace_id = row.workspace_id if resource.is_tenant else None
    enter_workspace(session(), workspace_id)
    assert [found.id for found in session.scalars(select(resource.model))] == [row.id]

    for elsewhere in (WorkspaceFactory().id, None):
        enter_workspace(session(), elsewhere)
        found = [other.id for other in session.scalars(select(resource.model))]
        assert found == ([row.id] if is_open(resource) else [])


@pytest.mark.parametrize("resource", RESOURCES, ids=by_name)
def test_a_change_without_filter_reaches_nothing_of_another_tenant(session, resource):
    row = resource.factory()
    enter_workspace(session(), WorkspaceFactory().id)
    statement = update(resource.model).values(created_by_id=None).where(resource.model.id == row.id)
    assert session.execute(statement).rowcount == (0 if resource.is_tenant else 1)


@pytest.mark.parametrize("resource", RESOURCES, ids=by_name)
def test_another_tenants_record_is_not_found(owner, resource):
    row = resource.factory()
    url = f"{resource.url}/{row.id}"
    if not resource.is_tenant:
        assert owner.get(url).status_code == 200
        return

    assert owner.patch(url, json={}).status_code == 404
    assert owner.delete(url).status_code == 404
    if PUBLIC_ACROSS_WORKSPACES and resource.model.__public_read__:
        assert owner.get(url).status_code == 200
        return
    assert owner.get(url).status_code == 404
    assert owner.get(resource.url).json["total"] == 0
    assert owner.get(resource.url, query_string={"ids": str(row.id)}).json["items"] == []


@pytest.mark.parametrize("resource", RESOURCES, ids=by_name)
def test_a_list_takes_the_same_number_of_queries_whatever_its_length(owner, engine, resource):
    def count_queries():
        statements = []

        def remember(_connection, _cursor, statement, *_rest):
            statements.append(statement)

        event.listen(engine, "before_cursor_execute", remember)
        response = owner.get(resource.url, query_string={"per_page": 100})
        event.remove(engine, "before_cursor_execute", remember)
        assert response.status_code == 200
        return len(statements)

    values = {"workspace": owner.workspace, "created_by_id": owner.user.id}
    resource.factory(**values)
    few = count_queries()
    resource.factory.create_batch(5, **values)
    assert count_queries() == few


@pytest.mark.parametrize("resource", RESOURCES, ids=by_name)
def test_pages_are_complete_and_do_not_overlap(owner, resource):
    values = {"workspace": owner.workspace, "created_by_id": owner.user.id}
    made = {str(row.id) for row in resource.factory.create_batch(5, **values)}
    wanted = ",".join(sorted(made))

    seen = []
    for page in (1, 2, 3):
        query = {"per_page": 2, "page": page, "ids": wanted, "sort": "-updated_at"}
        body = owner.get(resource.url, query_string=query).json
        assert body["total"] == 5
        seen += [item["id"] for item in body["items"]]
    assert sorted(seen) == sorted(made)
