"""Registration: a new person gets a workspace of their own, in one transaction."""

from typing import Any

from sqlalchemy.orm import Session

from app.access import Role
from app.current_user import Device
from app.models.user import Membership, User, Workspace
from app.services.auth_service import create_user, request_verification
from app.services.session_service import SignIn, start_session


def register(session: Session, data: dict[str, Any], device: Device) -> SignIn:
    """Create the person and the workspace, send the verification mail, and sign in."""
    user = create_user(session, data)
    name = data.get("workspace_name") or f"{user.name}'s workspace"
    membership = create_workspace(session, user, name[:120])
    request_verification(session, user)
    return start_session(session, user, membership, device)


def create_workspace(session: Session, user: User, name: str) -> Membership:
    """Create a workspace that the person owns."""
    workspace = Workspace(name=name)
    session.add(workspace)
    session.flush()
    membership = Membership(user_id=user.id, workspace_id=workspace.id, role=Role.OWNER)
    session.add(membership)
    session.flush()
    return membership
