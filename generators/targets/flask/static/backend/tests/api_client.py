"""A test client that behaves like the frontend: cookies, and the CSRF token in a header."""

from typing import Any

from flask import Response
from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from app.auth import set_session_cookies
from app.current_user import Device
from app.models.user import Membership, User, Workspace
from app.services.session_service import SignIn, start_session
from tests.account_factories import current_session

UNSAFE = {"POST", "PATCH", "PUT", "DELETE"}


class ApiClient(FlaskClient):
    """A browser. `user` and `workspace` are set while somebody is signed in by `sign_in`."""

    user: User
    workspace: Workspace
    sends_csrf = True

    def sign_in(self, session: Session, membership: Membership) -> SignIn:
        """Start a session and keep its cookies, as a successful sign-in would."""
        sign_in = start_session(session, membership.user, membership, Device())
        self.user, self.workspace = membership.user, membership.workspace
        session.commit()
        with self.application.test_request_context():
            response = set_session_cookies(Response(), sign_in)
        self.keep_cookies(response.headers.getlist("Set-Cookie"))
        return sign_in

    def keep_cookies(self, headers: list[str]) -> None:
        """Store cookies in the jar of this client."""
        for header in headers:
            self._update_cookies_from_response("localhost", "/", [header])

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        """Send a request with the CSRF token that belongs to the address."""
        path = str(args[0] if args else kwargs.get("path", ""))
        if self.sends_csrf and kwargs.get("method", "GET") in UNSAFE:
            name = "csrf_refresh_token" if path.endswith("/refresh") else "csrf_access_token"
            cookie = self.get_cookie(name)
            if cookie is not None:
                kwargs["headers"] = {"X-CSRF-TOKEN": cookie.value, **(kwargs.get("headers") or {})}
        # The request starts with a session of its own, as it does in production.
        current_session().commit()
        current_session().remove()
        return super().open(*args, **kwargs)
