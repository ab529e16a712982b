"""Scheduled jobs work in one workspace at a time, under its row-level security."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.access import Role
from app.current_user import CurrentUser
from app.models.base import Record
from app.models.user import Workspace

NOBODY = UUID(int=0)


def workspace_ids(session: Session) -> list[str]:
    """Every workspace, as tasks take it."""
    return [str(row) for row in session.scalars(select(Workspace.id).order_by(Workspace.id))]


def acting_on(row: Record, workspace_id: UUID) -> CurrentUser:
    """The job itself, with the rights of an owner; what is private it does for its creator."""
    user_id = row.created_by_id if row.__private__ and row.created_by_id else NOBODY
    return CurrentUser(user_id, workspace_id, NOBODY, Role.OWNER, is_staff=True)
