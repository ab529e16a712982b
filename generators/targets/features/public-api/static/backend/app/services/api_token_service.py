"""API tokens: shown once, kept as a digest, revocable, never worth more than their creator."""

import secrets
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.access import Role
from app.current_user import CurrentUser
from app.email_tokens import digest
from app.errors import NotFound
from app.listing import ListOptions, Page, paginate
from app.models.api_token import ApiToken, TokenScope
from app.models.base import utc_now
from app.models.user import Membership, User

PREFIX = "pat_"
USE_IS_NOTED_AFTER = timedelta(minutes=1)


def list_api_tokens(
    session: Session, current_user: CurrentUser, options: ListOptions
) -> Page[ApiToken]:
    """One page of the tokens that still work: the person's own; for an owner, everybody's."""
    query = _reachable(current_user).order_by(ApiToken.id.desc())
    return paginate(session, query, options)


def create_api_token(
    session: Session, current_user: CurrentUser, data: dict[str, Any]
) -> tuple[ApiToken, str]:
    """Make a token; the second value is the token itself, which nobody sees again."""
    token = PREFIX + secrets.token_urlsafe(32)
    days = data.get("expires_in_days")
    row = ApiToken(
        workspace_id=current_user.workspace_id,
        user_id=current_user.user_id,
        name=data["name"],
        scope=TokenScope(data["scope"]),
        token_digest=digest(token),
        expires_at=None if days is None else utc_now() + timedelta(days=days),
    )
    session.add(row)
    session.flush()
    return row, token


def revoke_api_token(session: Session, current_user: CurrentUser, token_id: UUID) -> None:
    """End a token at once."""
    row = session.scalar(_reachable(current_user).where(ApiToken.id == token_id).with_for_update())
    if row is None:
        raise NotFound
    row.revoked_at = utc_now()
    session.flush()


def find_token_user(session: Session, token: str) -> tuple[CurrentUser, TokenScope] | None:
    """Whom a token stands for, with the role that person has now; `None` for any other text."""
    found = session.execute(
        select(ApiToken, Membership.role, User.is_staff)
        .join(User, User.id == ApiToken.user_id)
        .join(
            Membership,
            (Membership.user_id == ApiToken.user_id)
            & (Membership.workspace_id == ApiToken.workspace_id),
        )
        .where(ApiToken.token_digest == digest(token), *_works())
    ).one_or_none()
    if found is None:
        return None
    row, role, is_staff = found
    if row.last_used_at is None or utc_now() - row.last_used_at > USE_IS_NOTED_AFTER:
        row.last_used_at = utc_now()
    user = CurrentUser(row.user_id, row.workspace_id, row.id, Role(role), is_staff)
    return user, TokenScope(row.scope)


def _works() -> tuple[Any, ...]:
    is_current = or_(ApiToken.expires_at.is_(None), ApiToken.expires_at > utc_now())
    return ApiToken.revoked_at.is_(None), is_current


def _reachable(current_user: CurrentUser) -> Any:
    query = select(ApiToken).where(ApiToken.workspace_id == current_user.workspace_id, *_works())
    if current_user.role == Role.OWNER:
        return query
    return query.where(ApiToken.user_id == current_user.user_id)
