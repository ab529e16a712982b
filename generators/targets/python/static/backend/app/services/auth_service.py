"""Getting in and staying safe: sign-in, passwords, e-mail addresses."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.current_user import CurrentUser, Device
from app.email_tokens import issue_token, redeem_token
from app.errors import Conflict, InvalidCredentials, InvalidInput
from app.models.base import utc_now
from app.models.user import Membership, User
from app.passwords import hash_password, needs_rehash, verify_password
from app.services.email_service import (
    send_email_change,
    send_password_changed,
    send_password_reset,
    send_verification,
)
from app.services.session_service import SignIn, end_all_sessions, start_session


class EmailTaken(Conflict):
    """The address belongs to an account already."""

    code = "email_already_exists"
    message = "There is already an account associated with this email address."


def create_user(session: Session, data: dict[str, Any]) -> User:
    """Store a new person and ask for confirmation of the address."""
    email = data["email"].lower()
    if find_user(session, email) is not None:
        raise EmailTaken(fields={"email": [EmailTaken.message]})
    user = User(email=email, name=data["name"], password_hash=hash_password(data["password"]))
    session.add(user)
    session.flush()
    return user


def find_user(session: Session, email: str) -> User | None:
    """The person with this address, in whatever case it is written."""
    return session.scalar(select(User).where(User.email == email.lower()))


def login(session: Session, email: str, password: str, device: Device) -> SignIn:
    """Sign in to the workspace joined first. Unknown and wrong take the same time."""
    user = find_user(session, email)
    if not verify_password(password, user.password_hash if user else None) or user is None:
        raise InvalidCredentials
    if needs_rehash(user.password_hash):
        user.password_hash = hash_password(password)
    membership = session.scalar(
        select(Membership)
        .where(Membership.user_id == user.id)
        .order_by(Membership.created_at, Membership.id)
        .limit(1)
    )
    if membership is None:
        raise InvalidCredentials("You are not a member of any workspace.", code="no_workspace")
    return start_session(session, user, membership, device)


def request_verification(session: Session, user: User) -> None:
    """Send the link that confirms the address, unless it is confirmed."""
    if user.email_verified_at is None:
        send_verification(session, user, issue_token(session, user, "verify_email"))


def verify_email(session: Session, token: str) -> None:
    """Confirm the address that the link was sent to."""
    row = redeem_token(session, token, "verify_email")
    row.user.email_verified_at = utc_now()
    session.flush()


def request_password_reset(session: Session, email: str) -> None:
    """Send a reset link; the caller learns nothing about whether the address is known."""
    user = find_user(session, email)
    if user is not None:
        send_password_reset(session, user, issue_token(session, user, "reset_password"))


def reset_password(session: Session, token: str, password: str) -> None:
    """Set a new password by link and sign the person out everywhere."""
    user = redeem_token(session, token, "reset_password").user
    user.password_hash = hash_password(password)
    user.email_verified_at = user.email_verified_at or utc_now()
    end_all_sessions(session, user.id)
    send_password_changed(session, user)
    session.flush()


def change_password(
    session: Session, current_user: CurrentUser, current_password: str, new_password: str
) -> None:
    """Set a new password and sign the other devices out."""
    user = session.get_one(User, current_user.user_id)
    require_password(user, current_password, "current_password")
    user.password_hash = hash_password(new_password)
    end_all_sessions(session, user.id, keep=current_user.session_id)
    send_password_changed(session, user)
    session.flush()


def request_email_change(
    session: Session, current_user: CurrentUser, new_email: str, password: str
) -> None:
    """Send a confirmation to the new address; nothing changes until it is answered."""
    user = session.get_one(User, current_user.user_id)
    require_password(user, password, "password")
    if find_user(session, new_email) is not None:
        raise EmailTaken(fields={"new_email": [EmailTaken.message]})
    token = issue_token(session, user, "change_email", new_email.lower())
    send_email_change(session, user, new_email.lower(), token)


def confirm_email_change(session: Session, token: str) -> None:
    """Move the account to the address that the link was sent to."""
    row = redeem_token(session, token, "change_email")
    if row.new_email is None or find_user(session, row.new_email) is not None:
        raise EmailTaken
    row.user.email = row.new_email
    row.user.email_verified_at = utc_now()
    session.flush()


def require_password(user: User, password: str, field: str) -> None:
    """422 on the field unless the password is the person's."""
    if not verify_password(password, user.password_hash):
        raise InvalidInput(fields={field: ["The password is not right."]})
