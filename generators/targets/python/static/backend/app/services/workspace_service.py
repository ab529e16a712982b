"""Workspaces: the teams a person belongs to."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.access import Role
from app.actor import Actor
from app.errors import Forbidden
from app.models.user import Membership, Workspace


def require_owner(actor: Actor) -> None:
    """403 unless the person owns the current workspace."""
    if actor.role != Role.OWNER:
        raise Forbidden("Only an owner of the workspace may do this.", code="owner_only")


def get_workspace(session: Session, actor: Actor) -> Workspace:
    """The workspace of the current session."""
    return session.get_one(Workspace, actor.workspace_id)


def list_workspaces(session: Session, actor: Actor) -> list[Membership]:
    """The person's memberships with their workspaces, in the order of joining."""
    query = (
        select(Membership)
        .join(Membership.workspace)
        .where(Membership.user_id == actor.user_id)
        .order_by(Membership.created_at, Membership.id)
    )
    return list(session.scalars(query))


def update_workspace(session: Session, actor: Actor, data: dict[str, Any]) -> Workspace:
    """Rename the current workspace."""
    require_owner(actor)
    workspace = get_workspace(session, actor)
    for name, value in data.items():
        setattr(workspace, name, value)
    session.flush()
    return workspace
