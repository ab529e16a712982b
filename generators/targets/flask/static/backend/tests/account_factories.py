"""Factories for people and workspaces, and the base of all others."""

from typing import Any

import factory
from factory.alchemy import SQLAlchemyModelFactory
from sqlalchemy.orm import Session, scoped_session

from app.access import Role
from app.models.base import TenantRecord, utc_now
from app.models.user import Membership, User, Workspace
from app.passwords import hash_password
from app.tenancy import enter_workspace

PASSWORD = "correct horse battery"

_sessions: dict[str, scoped_session[Session]] = {}
_password_hashes: list[str] = []


def use_session(registry: scoped_session[Session]) -> None:
    """Make every factory write through the session of the running test."""
    _sessions["current"] = registry


def current_session() -> scoped_session[Session]:
    """The session of the running test."""
    return _sessions["current"]


def password_hash() -> str:
    """The hash of `PASSWORD`, computed once for all tests."""
    if not _password_hashes:
        _password_hashes.append(hash_password(PASSWORD))
    return _password_hashes[0]


def numbered(label: str, number: int, max_length: int) -> str:
    """A text of limited length that differs for each number."""
    text = f"{label} {number}"
    return text if len(text) <= max_length else str(number)[-max_length:]


class BaseFactory(SQLAlchemyModelFactory):
    """Writes rows as the app does: inside of the workspace they belong to."""

    class Meta:
        abstract = True
        sqlalchemy_session_factory = current_session
        sqlalchemy_session_persistence = "flush"

    @classmethod
    def _save(cls, model_class: type[Any], session: Any, args: Any, kwargs: dict[str, Any]) -> Any:
        if issubclass(model_class, TenantRecord):
            enter_workspace(session, kwargs["workspace_id"], kwargs.get("created_by_id"))
        return super()._save(model_class, session, args, kwargs)


class UserFactory(BaseFactory):
    """A person with a confirmed address, whose password is `PASSWORD`."""

    class Meta:
        model = User

    email = factory.Sequence(lambda number: f"person{number}@example.com")
    name = factory.Sequence(lambda number: f"Person {number}")
    password_hash = factory.LazyFunction(password_hash)
    email_verified_at = factory.LazyFunction(utc_now)


class WorkspaceFactory(BaseFactory):
    """A workspace without members."""

    class Meta:
        model = Workspace

    name = factory.Sequence(lambda number: f"Workspace {number}")


class MembershipFactory(BaseFactory):
    """A person in a workspace; the owner, unless told otherwise."""

    class Meta:
        model = Membership

    user = factory.SubFactory(UserFactory)
    workspace = factory.SubFactory(WorkspaceFactory)
    role = Role.OWNER
