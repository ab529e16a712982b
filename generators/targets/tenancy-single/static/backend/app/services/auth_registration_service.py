"""Registration in the one organisation that this product serves."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.access import OPEN_ROLE, Role
from app.current_user import Device
from app.errors import Forbidden
from app.models.user import Membership, Workspace
from app.services.auth_service import create_user, request_verification
from app.services.session_service import SignIn, start_session

FOUNDING = 1


class RegistrationClosed(Forbidden):
    """The organisation exists and admits people by invitation only."""

    code = "registration_closed"
    message = "Registration is by invitation only."


def register(session: Session, data: dict[str, Any], device: Device) -> SignIn:
    """The first person founds the organisation; later ones join it where that is open."""
    # Two first registrations at the same moment must not found two organisations.
    session.execute(select(func.pg_advisory_xact_lock(FOUNDING)))
    user = create_user(session, data)
    workspace = session.scalar(select(Workspace).order_by(Workspace.id).limit(1))
    role = OPEN_ROLE
    if workspace is None:
        workspace = Workspace(
            name=data.get("workspace_name") or f"{user.name}'s organisation"[:120]
        )
        session.add(workspace)
        session.flush()
        role = Role.OWNER
    if role is None:
        raise RegistrationClosed
    membership = Membership(user_id=user.id, workspace_id=workspace.id, role=role)
    session.add(membership)
    request_verification(session, user)
    return start_session(session, user, membership, device)
