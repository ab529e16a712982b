"""Invitations: how people join a workspace that exists already."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.access import Role
from app.current_user import CurrentUser, Device
from app.email_tokens import digest, new_token
from app.errors import Conflict, InvalidCredentials, InvalidInput, NotFound
from app.models.base import utc_now
from app.models.user import Invitation, Membership, User
from app.passwords import verify_password
from app.services.auth_service import create_user, find_user
from app.services.email_service import send_invitation
from app.services.session_service import SignIn, find_membership, start_session
from app.services.workspace_service import require_owner

LIFETIME = timedelta(days=7)


def list_invitations(session: Session, current_user: CurrentUser) -> list[Invitation]:
    """The open invitations of the workspace, the newest first."""
    require_owner(current_user)
    query = select(Invitation).where(Invitation.workspace_id == current_user.workspace_id)
    return list(session.scalars(query.order_by(Invitation.id.desc()).limit(200)))


def invite(session: Session, current_user: CurrentUser, email: str, role: Role) -> Invitation:
    """Invite an address. Inviting it again replaces the earlier invitation and its link."""
    require_owner(current_user)
    email = email.lower()
    user = find_user(session, email)
    if user and find_membership(session, user.id, current_user.workspace_id):
        raise Conflict(
            "This person is a member already.",
            code="already_member",
            fields={"email": ["This person is a member already."]},
        )
    session.execute(
        delete(Invitation).where(
            Invitation.workspace_id == current_user.workspace_id, Invitation.email == email
        )
    )
    token, token_digest = new_token()
    invitation = Invitation(
        workspace_id=current_user.workspace_id,
        invited_by_id=current_user.user_id,
        email=email,
        role=role,
        token_digest=token_digest,
        expires_at=utc_now() + LIFETIME,
    )
    session.add(invitation)
    session.flush()
    inviter = session.get_one(User, current_user.user_id)
    send_invitation(session, invitation, inviter.name, token)
    return invitation


def withdraw_invitation(session: Session, current_user: CurrentUser, invitation_id: UUID) -> None:
    """Withdraw an invitation; its link stops working."""
    require_owner(current_user)
    invitation = session.scalar(
        select(Invitation).where(
            Invitation.id == invitation_id, Invitation.workspace_id == current_user.workspace_id
        )
    )
    if invitation is None:
        raise NotFound
    session.delete(invitation)
    session.flush()


def look_up_invitation(session: Session, token: str) -> dict[str, Any]:
    """What the page behind the link has to know: where to, who, and whether to ask for a name."""
    invitation = _get_invitation(session, token)
    return {
        "workspace_name": invitation.workspace.name,
        "email": invitation.email,
        "role": invitation.role,
        "account_exists": find_user(session, invitation.email) is not None,
    }


def accept_invitation(session: Session, data: dict[str, Any], device: Device) -> SignIn:
    """Join the workspace: with the password of the account, or with a new account."""
    invitation = _get_invitation(session, data["token"])
    user = find_user(session, invitation.email)
    if user is None:
        if not data.get("name"):
            raise InvalidInput(fields={"name": ["Missing data for required field."]})
        user = create_user(session, {**data, "email": invitation.email})
        user.email_verified_at = utc_now()
    elif not verify_password(data["password"], user.password_hash):
        raise InvalidCredentials
    membership = find_membership(session, user.id, invitation.workspace_id)
    if membership is None:
        membership = Membership(
            user_id=user.id, workspace_id=invitation.workspace_id, role=invitation.role
        )
        session.add(membership)
    session.delete(invitation)
    session.flush()
    return start_session(session, user, membership, device)


def _get_invitation(session: Session, token: str) -> Invitation:
    invitation = session.scalar(
        select(Invitation).where(Invitation.token_digest == digest(token)).with_for_update()
    )
    if invitation is None or invitation.expires_at <= utc_now():
        raise InvalidInput("This invitation is no longer valid.", code="invalid_token")
    return invitation
