"""Writes the audit log: every change of a record is recorded in the transaction that makes it.

It listens to the session, so that no service can forget it. Rows that the database removes together
with a record (`ON DELETE CASCADE`) are part of the entry of that record.
"""

from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import event, func, insert, inspect, select
from sqlalchemy.orm import Session

from app.audit_policy import LINKS, MASKED
from app.models.audit import AuditEntry
from app.models.base import Record
from app.models.user import Invitation, Membership, Workspace

MASK = "***"
STANDARD = {"id", "workspace_id", "created_by_id", "created_at", "updated_at", "search_vector"}
ACCOUNT_FIELDS = {
    Membership: ("user_id", "role"),
    Invitation: ("email", "role"),
    Workspace: ("name",),
}


def name_action(row: Record, action: str) -> None:
    """Say what the next change of the row is called, where "update" would say too little."""
    inspect(row).info["action"] = action


@event.listens_for(Session, "after_flush")
def record_changes(session: Session, _context: object) -> None:
    """Add an entry for each record that was created, changed or deleted."""
    changed = [
        (action, row, changes)
        for action, rows in _rows(session)
        for row in rows
        if (changes := _changes(action, row)) or action != "update"
    ]
    if not changed:
        return
    workspace_id, user_id = _actor(session)
    entries = [
        {
            "workspace_id": owner,
            "user_id": user_id,
            "action": inspect(row).info.pop("action", action),
            "resource": _resource(row),
            "record_id": row.id,
            "changes": changes,
        }
        for action, row, changes in changed
        if (owner := _workspace_of(row, workspace_id)) is not None
    ]
    if entries:
        session.execute(insert(AuditEntry), entries)


def _rows(session: Session) -> list[tuple[str, list[Any]]]:
    created, updated, deleted = (
        [row for row in rows if isinstance(row, (Record, *ACCOUNT_FIELDS))]
        for rows in (session.new, session.dirty, session.deleted)
    )
    return [("create", created), ("update", updated), ("delete", deleted)]


def _actor(session: Session) -> tuple[UUID | None, UUID | None]:
    """The workspace and the person of this transaction, as `enter_workspace` set them."""
    settings = session.execute(
        select(
            func.current_setting("app.workspace_id", True),
            func.current_setting("app.user_id", True),
        )
    ).one()
    workspace_id, user_id = (UUID(value) if value else None for value in settings)
    return workspace_id, user_id


def _workspace_of(row: Any, acting: UUID | None) -> UUID | None:
    """The workspace whose log takes the entry; `None` when nobody is at work in one.

    Registering and accepting an invitation happen before anybody is signed in: they are not
    changes that a member makes, and the log has no place for them.
    """
    if acting is None:
        return None
    if isinstance(row, Record):
        owner: UUID = getattr(row, "workspace_id", acting)
        return owner
    owner = row.id if isinstance(row, Workspace) else row.workspace_id
    return owner if owner == acting else None


def _resource(row: Any) -> str:
    return row.__resource__ if isinstance(row, Record) else type(row).__name__.lower()


def _changes(action: str, row: Any) -> dict[str, Any]:
    """By field, the value before and after, with what is personal masked."""
    state, resource = inspect(row), _resource(row)
    masked = MASKED.get(resource, frozenset())
    changes: dict[str, Any] = {}
    for name in _fields(row, resource):
        before, after = _before_and_after(action, state, name)
        if before != after:
            hide = name in masked
            changes[name] = {"from": _shown(before, hide), "to": _shown(after, hide)}
    return changes


def _fields(row: Any, resource: str) -> list[str]:
    if not isinstance(row, Record):
        return list(ACCOUNT_FIELDS[type(row)])
    columns = [attribute.key for attribute in inspect(row).mapper.column_attrs]
    return [name for name in columns if name not in STANDARD] + list(LINKS.get(resource, ()))


def _before_and_after(action: str, state: Any, name: str) -> tuple[Any, Any]:
    value = state.dict.get(name)
    if action == "create":
        return None, value
    if action == "delete":
        return value, None
    history = state.attrs[name].history
    if isinstance(value, list):
        kept = [*history.unchanged]
        return [*kept, *history.deleted], [*kept, *history.added]
    if not history.has_changes():
        return None, None
    return next(iter(history.deleted), None), next(iter(history.added), None)


def _shown(value: Any, hide: bool) -> Any:
    if value is None or isinstance(value, (bool, int, float, str, dict)):
        return MASK if hide and value is not None else value
    if hide:
        return MASK
    if isinstance(value, list):
        return sorted(str(row.id) if hasattr(row, "id") else str(row) for row in value)
    return value.isoformat() if isinstance(value, (date, time)) else str(value)
