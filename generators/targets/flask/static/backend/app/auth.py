"""Who is asking: sessions in httpOnly cookies, checked against the database on every request."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

import structlog
from flask import Response, g, request
from flask_jwt_extended import (
    create_access_token,
    create_refresh_token,
    get_jwt,
    set_access_cookies,
    set_refresh_cookies,
    verify_jwt_in_request,
)

from app.current_user import CurrentUser, Device
from app.errors import Unauthorized
from app.extensions import db, jwt
from app.services.session_service import SignIn, find_current_user
from app.tenancy import enter_workspace

P = ParamSpec("P")
R = TypeVar("R")


def login_required(view: Callable[P, R]) -> Callable[P, R]:
    """Answer 401 unless somebody is signed in; then enter their workspace."""

    @wraps(view)
    def protected(*args: P.args, **kwargs: P.kwargs) -> R:
        verify_jwt_in_request()
        _enter(find_current_user(db.session(), UUID(get_jwt()["sid"])))
        return view(*args, **kwargs)

    return protected


def login_optional(view: Callable[P, R]) -> Callable[P, R]:
    """Let visitors in as well; `get_current_user_or_none` tells who it is."""

    @wraps(view)
    def open_to_visitors(*args: P.args, **kwargs: P.kwargs) -> R:
        if verify_jwt_in_request(optional=True):
            _enter(find_current_user(db.session(), UUID(get_jwt()["sid"])))
        else:
            g.current_user = None
            enter_workspace(db.session(), None)
        return view(*args, **kwargs)

    return open_to_visitors


def get_current_user() -> CurrentUser:
    """The signed-in person of this request; only inside of `login_required`."""
    current_user: CurrentUser = g.current_user
    return current_user


def get_current_user_or_none() -> CurrentUser | None:
    """The signed-in person, or `None` for a visitor; only inside of `login_optional`."""
    current_user: CurrentUser | None = g.current_user
    return current_user


def current_device() -> Device:
    """The device the request comes from."""
    return Device(request.remote_addr, (request.user_agent.string or "")[:400] or None)


def refresh_token_claims() -> tuple[UUID, UUID]:
    """The session id and the rotating token of the refresh cookie."""
    claims = get_jwt()
    return UUID(claims["sid"]), UUID(claims["token"])


def set_session_cookies(response: Response, sign_in: SignIn) -> Response:
    """Put the two tokens of a session into httpOnly cookies; bodies never carry them."""
    user_id, row = str(sign_in.user.id), sign_in.refresh_session
    session_id = {"sid": str(row.id)}
    set_access_cookies(response, create_access_token(user_id, additional_claims=session_id))
    token = {**session_id, "token": str(row.current_token)}
    set_refresh_cookies(
        response,
        create_refresh_token(user_id, additional_claims=token),
        max_age=int((row.expires_at - row.rotated_at).total_seconds()),
    )
    return response


def register_auth() -> None:
    """Let the JWT extension answer in the one error format."""
    jwt.unauthorized_loader(_refuse)
    jwt.invalid_token_loader(_refuse)
    jwt.expired_token_loader(lambda _header, _claims: _refuse("expired"))
    jwt.revoked_token_loader(lambda _header, _claims: _refuse("revoked"))
    jwt.user_lookup_error_loader(lambda _header, _claims: _refuse("unknown user"))
    jwt.needs_fresh_token_loader(lambda _header, _claims: _refuse("not fresh"))


def _enter(current_user: CurrentUser | None) -> None:
    if current_user is None:
        raise Unauthorized("This session has ended. Sign in again.", code="session_ended")
    g.current_user = current_user
    structlog.contextvars.bind_contextvars(
        user_id=str(current_user.user_id), workspace_id=str(current_user.workspace_id)
    )
    enter_workspace(db.session(), current_user.workspace_id, current_user.user_id)


def _refuse(reason: str) -> tuple[dict[str, Any], int]:
    if "CSRF" in reason:
        error = Unauthorized("The CSRF token is missing or wrong.", code="csrf_failed")
    else:
        error = Unauthorized()
    return error.body(), error.status
