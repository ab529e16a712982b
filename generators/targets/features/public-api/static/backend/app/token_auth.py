"""Requests of other programs: `Authorization: Bearer pat_...` instead of cookies, without CSRF.

Tokens reach records only. Whoever finds one cannot change passwords, members or other tokens.
"""

from flask import request
from sqlalchemy.orm import Session

from app.current_user import CurrentUser
from app.errors import Forbidden, Unauthorized
from app.models.api_token import TokenScope
from app.services.api_token_service import PREFIX, find_token_user
from app.token_blueprints import TOKEN_BLUEPRINTS

READING = {"GET", "HEAD", "OPTIONS"}


def carried_token() -> str | None:
    """The token of this request, if it carries one."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    is_token = kind.lower() == "bearer" and token.strip().startswith(PREFIX)
    return token.strip() if is_token else None


def user_of_token(session: Session, token: str) -> CurrentUser:
    """The person a token stands for: 401 when it does not work, 403 where it may not be used."""
    found = find_token_user(session, token)
    if found is None:
        raise Unauthorized("This token does not work, or not any more.", code="invalid_token")
    current_user, scope = found
    if request.blueprint not in TOKEN_BLUEPRINTS:
        raise Forbidden("Tokens reach records only.", code="token_not_admitted")
    if scope == TokenScope.READ and request.method not in READING:
        raise Forbidden("This token may only read.", code="token_only_reads")
    return current_user
