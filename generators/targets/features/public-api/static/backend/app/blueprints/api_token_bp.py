"""API tokens over HTTP; only people who are signed in manage them."""

from uuid import UUID

from flask import Blueprint, Response, jsonify

from app.auth import get_current_user, login_required
from app.extensions import db
from app.schemas.api_token_schema import ApiTokenInputSchema, ApiTokenSchema
from app.schemas.base import PageSchema, load_body, load_list_options, page_body
from app.services import api_token_service

bp = Blueprint("api_token", __name__, url_prefix="/api/api-tokens")


@bp.get("")
@login_required
def list_api_tokens() -> Response:
    """The tokens that work."""
    options = load_list_options(PageSchema())
    page = api_token_service.list_api_tokens(db.session(), get_current_user(), options)
    return jsonify(page_body(ApiTokenSchema(), page))


@bp.post("")
@login_required
def create_api_token() -> tuple[Response, int]:
    """Make a token; this answer is the only one that holds it."""
    data = load_body(ApiTokenInputSchema())
    row, token = api_token_service.create_api_token(db.session(), get_current_user(), data)
    return jsonify({**ApiTokenSchema().dump(row), "token": token}), 201


@bp.delete("/<uuid:token_id>")
@login_required
def revoke_api_token(token_id: UUID) -> tuple[str, int]:
    """End a token."""
    api_token_service.revoke_api_token(db.session(), get_current_user(), token_id)
    return "", 204
