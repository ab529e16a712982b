"""The audit log of the workspace, for its owners."""

from flask import Blueprint, Response, jsonify

from app.auth import get_current_user, login_required
from app.extensions import db
from app.schemas.audit_schema import AuditEntrySchema, AuditListSchema
from app.schemas.base import load_list_options, page_body
from app.services import audit_service

bp = Blueprint("audit", __name__, url_prefix="/api/audit-log")


@bp.get("")
@login_required
def list_audit_entries() -> Response:
    """One page of the log, the newest first."""
    options = load_list_options(AuditListSchema())
    page = audit_service.list_audit_entries(db.session(), get_current_user(), options)
    return jsonify(page_body(AuditEntrySchema(), page))
