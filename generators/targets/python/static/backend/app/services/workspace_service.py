"""Workspaces: the teams a person belongs to."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.access import Role
from app.current_user import CurrentUser
from app.errors import Forbidden
from app.models.user import Membership, Workspace


def require_owner(current_user: CurrentUser) -> None:
    """403 unless the person owns the current workspace."""
    if current_user.role != Role.OWNER:
        raise Forbidden("Only an owner of the workspace may do this.", code="owner_only")


def get_workspace(session: Session, current_user: CurrentUser) -> Workspace:
    """The workspace of the current session."""
    return session.get_one(Workspace, current_user.workspace_id)


def list_workspaces(session: Session, current_user: CurrentUser) -> list[Membership]:
    """The person's memberships with their workspaces, in the order of joining."""
    query = (
        select(Membership)
        .join(Membership.workspace)
        .where(Membership.user_id == current_user.user_id)
        .order_by(Membership.created_at, Membership.id)
    )
    return list(session.scalars(query))


def update_workspace(
    session: Session, current_user: CurrentUser, data: dict[str, Any]
) -> Workspace:
    """Rename the current workspace."""
    require_owner(current_user)
    workspace = get_workspace(session, current_user)
    for name, value in data.items():
        setattr(workspace, name, value)
    session.flush()
    return workspace
