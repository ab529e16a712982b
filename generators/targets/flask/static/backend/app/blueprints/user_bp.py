"""The signed-in person's own account."""

from flask import Blueprint, Response, jsonify
from flask_jwt_extended import unset_jwt_cookies

from app.auth import get_current_user, login_required
from app.extensions import db
from app.schemas.base import load_body
from app.schemas.user_schema import (
    ConfirmPasswordSchema,
    ProfileSchema,
    UpdateProfileSchema,
    UserSchema,
)
from app.services import user_service

bp = Blueprint("user", __name__, url_prefix="/api/me")


@bp.get("")
@login_required
def get_profile() -> Response:
    """The person, the current workspace, the role and what it may do."""
    return jsonify(ProfileSchema().dump(user_service.get_profile(db.session(), get_current_user())))


@bp.patch("")
@login_required
def update_profile() -> Response:
    """Change the person's name."""
    data = load_body(UpdateProfileSchema(partial=True))
    user = user_service.update_profile(db.session(), get_current_user(), data)
    return jsonify(UserSchema().dump(user))


@bp.delete("")
@login_required
def delete_account() -> tuple[Response, int]:
    """Erase the account, after the password is given once more."""
    password = load_body(ConfirmPasswordSchema())["password"]
    user_service.delete_account(db.session(), get_current_user(), password)
    response = Response(status=204)
    unset_jwt_cookies(response)
    return response, 204
