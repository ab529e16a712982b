"""Whom a job tells."""

from uuid import UUID

from sqlalchemy import ColumnElement, false, inspect, or_, select
from sqlalchemy.orm import Session

from app.access import Role
from app.models.base import Record
from app.models.user import Membership


def members(session: Session, workspace_id: UUID) -> set[UUID]:
    """Everybody in the workspace."""
    query = select(Membership.user_id).where(Membership.workspace_id == workspace_id)
    return set(session.scalars(query))


def owners(session: Session, workspace_id: UUID) -> set[UUID]:
    """The owners of the workspace."""
    query = select(Membership.user_id).where(
        Membership.workspace_id == workspace_id, Membership.role == Role.OWNER
    )
    return set(session.scalars(query))


def is_assigned(model: type[Record], user_id: UUID) -> ColumnElement[bool]:
    """The records that name the person."""
    conditions: list[ColumnElement[bool]] = []
    for name in model.__assignees__:
        attribute = getattr(model, name)
        is_relation = name in inspect(model).relationships
        conditions.append(attribute.any(id=user_id) if is_relation else attribute == user_id)
    return or_(false(), *conditions)
