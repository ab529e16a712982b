"""Who is acting, as the services need to know it: ids and a role, nothing of HTTP."""

from dataclasses import dataclass
from uuid import UUID

from app.access import Role


@dataclass(frozen=True)
class CurrentUser:
    """A signed-in person in the workspace of the current session."""

    user_id: UUID
    workspace_id: UUID
    session_id: UUID
    role: Role
    is_staff: bool = False


@dataclass(frozen=True)
class Device:
    """Where a sign-in comes from; shown to the person in the list of sessions."""

    ip_address: str | None = None
    user_agent: str | None = None
