"""The access table, asked without a request: who may do what to which row and which fields."""

from types import SimpleNamespace
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from app import permissions
from app.access import ACCESS, Role
from app.current_user import CurrentUser
from app.errors import Forbidden, database_error
from app.grants import ANY, ASSIGNED, OWN, allow
from app.models.base import Record, TenantRecord

ROLE = next(role for role in Role if role != Role.OWNER)


class Note(TenantRecord):
    """A tenant's record that no table holds."""

    __abstract__ = True
    __resource__ = "note"
    __assignees__ = ("reader_id", "editors")


class PublicNote(Note):
    """One that visitors may read."""

    __abstract__ = True
    __public_read__ = True


class Country(Record):
    """Reference data that all workspaces share."""

    __abstract__ = True


def person(role=ROLE, *, is_staff=False):
    return CurrentUser(uuid4(), uuid4(), uuid4(), role, is_staff)


def note(**values):
    row = Note.__new__(Note)
    row.__dict__.update({"created_by_id": None, "reader_id": None, "editors": [], **values})
    return row


@pytest.fixture
def grants(monkeypatch):
    """The grants of the role on notes, for the test to fill."""
    table = {}
    monkeypatch.setitem(ACCESS, ROLE, {"note": table})
    return table


def test_visitors_read_what_is_public_and_nothing_else(grants):
    assert permissions.find_grant(None, PublicNote, "read") == permissions.EVERYTHING
    assert permissions.find_grant(None, PublicNote, "update") is None
    assert permissions.find_grant(None, Note, "read") is None
    assert permissions.readable_fields(None, Note) == frozenset()


def test_shared_data_is_read_by_everyone_and_written_by_staff():
    assert permissions.find_grant(person(), Country, "read") == permissions.EVERYTHING
    assert permissions.find_grant(person(), Country, "update") is None
    assert permissions.find_grant(person(is_staff=True), Country, "update") is not None


def test_a_role_without_a_grant_is_refused(grants):
    with pytest.raises(Forbidden):
        permissions.require_grant(person(), Note, "delete")
    assert permissions.may(person(), "delete", note()) is False


def test_any_row_is_covered_by_any(grants):
    grants["read"] = allow(ANY)
    assert permissions.may(person(), "read", note()) is True


def test_own_rows_are_those_one_created(grants):
    grants["update"] = allow(OWN)
    user = person()
    assert permissions.may(user, "update", note(created_by_id=user.user_id)) is True
    assert permissions.may(user, "update", note(created_by_id=uuid4())) is False
    assert permissions.may(user, "update", note(reader_id=user.user_id)) is False


def test_assigned_rows_are_those_that_name_one(grants):
    grants["update"] = allow(ASSIGNED)
    user = person()
    assert permissions.may(user, "update", note(reader_id=user.user_id)) is True
    assert permissions.may(user, "update", note(editors=[SimpleNamespace(id=user.user_id)])) is True
    assert permissions.may(user, "update", note(created_by_id=user.user_id)) is False


def test_fields_that_a_grant_leaves_out_are_refused_and_hidden(grants):
    grants["read"] = grants["update"] = allow(ANY, fields=("title",))
    grant = permissions.require_grant(person(), Note, "update")
    permissions.require_fields(grant, ["title"])
    permissions.require_fields(permissions.EVERYTHING, ["title", "secret"])
    with pytest.raises(Forbidden) as refused:
        permissions.require_fields(grant, ["title", "secret", "body"])
    assert sorted(refused.value.fields) == ["body", "secret"]
    assert permissions.readable_fields(person(), Note) == frozenset({"title"})


@pytest.mark.parametrize(
    ("sqlstate", "status", "code"),
    [
        ("23505", 409, "already_exists"),
        ("23P01", 409, "overlap"),
        ("23503", 422, "invalid_reference"),
        ("22003", 422, "validation_error"),
    ],
)
def test_what_the_database_refuses_is_never_a_fault_of_the_server(sqlstate, status, code):
    cause = Exception("refused")
    cause.sqlstate = sqlstate
    error = database_error(IntegrityError("INSERT", {}, cause))
    assert (error.status, error.code) == (status, code)
