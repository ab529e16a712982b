"""The second lock: PostgreSQL itself refuses rows of other workspaces.

Every tenant table has a forced row-level security policy that compares `workspace_id` with the
setting `app.workspace_id`. The setting lives as long as the transaction.
"""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session


def enter_workspace(
    session: Session, workspace_id: UUID | None, user_id: UUID | None = None
) -> None:
    """Tell PostgreSQL for which workspace and person the rest of the transaction works."""
    session.execute(
        select(
            func.set_config("app.workspace_id", str(workspace_id or ""), True),
            func.set_config("app.user_id", str(user_id or ""), True),
        )
    )
