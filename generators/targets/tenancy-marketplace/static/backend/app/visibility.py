"""The first lock: which rows are within reach of a person in a marketplace.

Providers own their workspaces. Public rows are readable by everyone, and people reach the rows
they created or that name them, in whatever workspace those lie.
"""

from uuid import UUID

from sqlalchemy import ColumnElement, false, func, inspect, or_, select, true
from sqlalchemy.orm import Session

from app.access import OPEN_ROLE
from app.current_user import CurrentUser
from app.errors import InvalidInput
from app.models.base import Record, TenantRecord

PUBLIC_ACROSS_WORKSPACES = True


def tenant_condition(
    current_user: CurrentUser | None, model: type[Record], action: str = "read"
) -> ColumnElement[bool]:
    """Rows of the user's workspace, rows that concern the user, and for reading the public ones."""
    if not issubclass(model, TenantRecord):
        return true()
    if model.__public_read__ and action == "read":
        return true()
    if current_user is None:
        return false()
    columns = inspect(model).columns
    people = [getattr(model, name) for name in model.__assignees__ if name in columns]
    return or_(
        model.workspace_id == current_user.workspace_id,
        model.created_by_id == current_user.user_id,
        *(column == current_user.user_id for column in people),
    )


def provider_workspace(
    session: Session,
    current_user: CurrentUser,
    model: type[TenantRecord],
    name: str,
    row_id: UUID,
) -> UUID:
    """The workspace of a new row: that of what it is made for.

    Customers order from providers; nobody else writes into a workspace of others.
    """
    query = select(model.workspace_id).where(
        model.id == row_id, tenant_condition(current_user, model)
    )
    workspace_id = session.scalar(query)
    is_customer = OPEN_ROLE is not None and current_user.role == OPEN_ROLE
    if workspace_id is None or not (is_customer or workspace_id == current_user.workspace_id):
        raise InvalidInput(fields={name: ["This record does not exist."]})
    return workspace_id


def look_into_workspace(session: Session, workspace_id: UUID) -> None:
    """Let the rest of the transaction see a workspace as a whole, for rules over all its rows."""
    session.execute(select(func.set_config("app.workspace_id", str(workspace_id), True)))
