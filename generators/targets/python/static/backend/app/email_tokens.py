"""Tokens sent by e-mail: random, short-lived, used once, stored as a digest only."""

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.errors import InvalidInput
from app.models.base import utc_now
from app.models.user import EmailToken, User

LIFETIMES = {
    "verify_email": timedelta(days=3),
    "reset_password": timedelta(hours=1),
    "change_email": timedelta(hours=24),
}


def new_token() -> tuple[str, str]:
    """A token for the link and the digest for the database."""
    token = secrets.token_urlsafe(32)
    return token, digest(token)


def digest(token: str) -> str:
    """SHA-256 of the token; a leaked table gives no usable link."""
    return hashlib.sha256(token.encode()).hexdigest()


def issue_token(session: Session, user: User, purpose: str, new_email: str | None = None) -> str:
    """Make a token for one purpose. Earlier unused ones for the same purpose stop working."""
    session.execute(
        update(EmailToken)
        .where(
            EmailToken.user_id == user.id,
            EmailToken.purpose == purpose,
            EmailToken.used_at.is_(None),
        )
        .values(used_at=utc_now())
    )
    token, token_digest = new_token()
    session.add(
        EmailToken(
            user_id=user.id,
            purpose=purpose,
            token_digest=token_digest,
            new_email=new_email,
            expires_at=utc_now() + LIFETIMES[purpose],
        )
    )
    session.flush()
    return token


def redeem_token(session: Session, token: str, purpose: str) -> EmailToken:
    """Use a token up and return it; the row is locked, so two requests cannot both win."""
    row = session.scalar(
        select(EmailToken)
        .where(EmailToken.token_digest == digest(token), EmailToken.purpose == purpose)
        .with_for_update()
    )
    if row is None or row.used_at is not None or row.expires_at <= utc_now():
        raise InvalidInput("This link is no longer valid.", code="invalid_token")
    row.used_at = utc_now()
    return row
