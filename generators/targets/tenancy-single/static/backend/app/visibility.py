"""The first lock: which rows of a table are within reach of the user's workspace at all."""

from sqlalchemy import ColumnElement, false, true

from app.current_user import CurrentUser
from app.models.base import Record, TenantRecord

PUBLIC_ACROSS_WORKSPACES = False


def tenant_condition(
    current_user: CurrentUser | None, model: type[Record], _action: str = "read"
) -> ColumnElement[bool]:
    """Only rows of the user's workspace. Visitors reach public rows; shared tables are open."""
    if not issubclass(model, TenantRecord):
        return true()
    if current_user is None:
        return true() if model.__public_read__ else false()
    return model.workspace_id == current_user.workspace_id
