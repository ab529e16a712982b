"""Registration, sign-in and everything that keeps an account safe."""

from uuid import UUID

from flask import Blueprint, Response, jsonify
from flask_jwt_extended import jwt_required, unset_jwt_cookies

from app.auth import (
    current_device,
    get_current_user,
    login_required,
    refresh_token_claims,
    set_session_cookies,
)
from app.extensions import db, limiter
from app.models.user import User
from app.rate_limits import MAIL_PER_ACCOUNT, PER_ACCOUNT, PER_ADDRESS, account_key, address_key
from app.schemas.base import load_body
from app.schemas.user_schema import (
    AcceptInvitationSchema,
    ChangeEmailSchema,
    ChangePasswordSchema,
    EmailSchema,
    InvitationPreviewSchema,
    LoginSchema,
    RegisterSchema,
    ResetPasswordSchema,
    SessionSchema,
    TokenSchema,
    UserSchema,
    WorkspaceIdSchema,
)
from app.services import (
    auth_invitation_service,
    auth_registration_service,
    auth_service,
    session_service,
)

bp = Blueprint("auth", __name__, url_prefix="/api/auth")
by_address = limiter.shared_limit(PER_ADDRESS, scope="auth", key_func=address_key)
by_account = limiter.shared_limit(PER_ACCOUNT, scope="sign-in", key_func=account_key)
mail_by_account = limiter.shared_limit(MAIL_PER_ACCOUNT, scope="auth-mail", key_func=account_key)


@bp.post("/register")
@by_address
def register() -> tuple[Response, int]:
    """Create an account and sign in."""
    data = load_body(RegisterSchema())
    sign_in = auth_registration_service.register(db.session(), data, current_device())
    return set_session_cookies(jsonify(UserSchema().dump(sign_in.user)), sign_in), 201


@bp.post("/login")
@by_address
@by_account
def login() -> Response:
    """Sign in with address and password."""
    data = load_body(LoginSchema())
    sign_in = auth_service.login(db.session(), data["email"], data["password"], current_device())
    return set_session_cookies(jsonify(UserSchema().dump(sign_in.user)), sign_in)


@bp.post("/refresh")
@by_address
@jwt_required(refresh=True)
def refresh() -> Response:
    """Exchange the refresh token for the next one."""
    session_id, token = refresh_token_claims()
    sign_in = session_service.rotate_session(db.session(), session_id, token)
    return set_session_cookies(jsonify(UserSchema().dump(sign_in.user)), sign_in)


@bp.post("/logout")
@login_required
def logout() -> tuple[Response, int]:
    """Sign out on this device."""
    current_user = get_current_user()
    session_service.end_session(db.session(), current_user, current_user.session_id)
    return _signed_out()


@bp.post("/logout-all")
@login_required
def logout_everywhere() -> tuple[Response, int]:
    """Sign out on every device."""
    session_service.end_all_sessions(db.session(), get_current_user().user_id)
    return _signed_out()


@bp.post("/verify-email")
@by_address
def verify_email() -> tuple[str, int]:
    """Confirm an address by the link that was sent to it."""
    auth_service.verify_email(db.session(), load_body(TokenSchema())["token"])
    return "", 204


@bp.post("/resend-verification")
@by_address
@login_required
def resend_verification() -> tuple[str, int]:
    """Send the verification link again."""
    user = db.session.get_one(User, get_current_user().user_id)
    auth_service.request_verification(db.session(), user)
    return "", 204


@bp.post("/forgot-password")
@by_address
@mail_by_account
def forgot_password() -> tuple[str, int]:
    """Send a reset link; the answer is the same for unknown addresses."""
    auth_service.request_password_reset(db.session(), load_body(EmailSchema())["email"])
    return "", 204


@bp.post("/reset-password")
@by_address
def reset_password() -> tuple[str, int]:
    """Choose a new password by link."""
    data = load_body(ResetPasswordSchema())
    auth_service.reset_password(db.session(), data["token"], data["password"])
    return "", 204


@bp.post("/change-password")
@by_address
@login_required
def change_password() -> tuple[str, int]:
    """Choose a new password; the other devices are signed out."""
    data = load_body(ChangePasswordSchema())
    auth_service.change_password(
        db.session(), get_current_user(), data["current_password"], data["new_password"]
    )
    return "", 204


@bp.post("/change-email")
@by_address
@login_required
def change_email() -> tuple[str, int]:
    """Ask to move the account to another address."""
    data = load_body(ChangeEmailSchema())
    auth_service.request_email_change(
        db.session(), get_current_user(), data["new_email"], data["password"]
    )
    return "", 204


@bp.post("/confirm-email")
@by_address
def confirm_email() -> tuple[str, int]:
    """Confirm the new address by the link that was sent to it."""
    auth_service.confirm_email_change(db.session(), load_body(TokenSchema())["token"])
    return "", 204


@bp.get("/sessions")
@login_required
def list_sessions() -> Response:
    """The devices on which the person is signed in."""
    current_user = get_current_user()
    sessions = session_service.list_sessions(db.session(), current_user)
    items = SessionSchema(many=True).dump(sessions)
    for item, row in zip(items, sessions, strict=True):
        item["is_current"] = row.id == current_user.session_id
    return jsonify({"items": items})


@bp.delete("/sessions/<uuid:session_id>")
@login_required
def end_session(session_id: UUID) -> tuple[str, int]:
    """Sign one device out."""
    session_service.end_session(db.session(), get_current_user(), session_id)
    return "", 204


@bp.post("/switch-workspace")
@login_required
def switch_workspace() -> tuple[str, int]:
    """Move this device to another of the person's workspaces."""
    workspace_id = load_body(WorkspaceIdSchema())["workspace_id"]
    session_service.switch_workspace(db.session(), get_current_user(), workspace_id)
    return "", 204


@bp.post("/invitations/preview")
@by_address
def preview_invitation() -> Response:
    """What an invitation is for, before it is accepted."""
    token = load_body(TokenSchema())["token"]
    preview = auth_invitation_service.look_up_invitation(db.session(), token)
    return jsonify(InvitationPreviewSchema().dump(preview))


@bp.post("/invitations/accept")
@by_address
def accept_invitation() -> tuple[Response, int]:
    """Join a workspace and sign in to it."""
    data = load_body(AcceptInvitationSchema())
    sign_in = auth_invitation_service.accept_invitation(db.session(), data, current_device())
    return set_session_cookies(jsonify(UserSchema().dump(sign_in.user)), sign_in), 201


def _signed_out() -> tuple[Response, int]:
    response = Response(status=204)
    unset_jwt_cookies(response)
    return response, 204
