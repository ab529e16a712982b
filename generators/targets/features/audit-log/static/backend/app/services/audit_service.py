"""Reading the audit log; it is written in `app/audit.py`."""

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.current_user import CurrentUser
from app.listing import Filters, ListOptions, Page, at_least, at_most, equals, filtered, paginate
from app.models.audit import AuditEntry
from app.services.workspace_service import require_owner

FILTERS: Filters = {
    "user_id": equals(AuditEntry.user_id),
    "action": equals(AuditEntry.action),
    "resource": equals(AuditEntry.resource),
    "record_id": equals(AuditEntry.record_id),
    "created_at_from": at_least(AuditEntry.created_at),
    "created_at_to": at_most(AuditEntry.created_at),
}


def list_audit_entries(
    session: Session, current_user: CurrentUser, options: ListOptions
) -> Page[AuditEntry]:
    """One page of the workspace's log, the newest first; for owners."""
    require_owner(current_user)
    query = select(AuditEntry).where(AuditEntry.workspace_id == current_user.workspace_id)
    query = filtered(query, AuditEntry, options, FILTERS)
    query = query.options(selectinload(AuditEntry.user)).order_by(AuditEntry.id.desc())
    return paginate(session, query, options)
