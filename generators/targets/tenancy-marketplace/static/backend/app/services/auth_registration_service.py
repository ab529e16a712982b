"""Registration: providers open a workspace, customers get a personal one."""

from typing import Any

from sqlalchemy.orm import Session

from app.access import OPEN_ROLE, Role
from app.current_user import Device
from app.models.user import Membership, Workspace
from app.services.auth_service import create_user, request_verification
from app.services.session_service import SignIn, start_session


def register(session: Session, data: dict[str, Any], device: Device) -> SignIn:
    """Who names a workspace registers as a provider and owns it; everybody else is a customer."""
    user = create_user(session, data)
    name = data.get("workspace_name")
    role = Role.OWNER if name or OPEN_ROLE is None else OPEN_ROLE
    workspace = Workspace(name=(name or user.name)[:120])
    session.add(workspace)
    session.flush()
    membership = Membership(user_id=user.id, workspace_id=workspace.id, role=role)
    session.add(membership)
    request_verification(session, user)
    return start_session(session, user, membership, device)
