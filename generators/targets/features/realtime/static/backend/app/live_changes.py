"""Announces which kinds of records a transaction changed, and decides who may hear of it.

PostgreSQL delivers the announcement when the transaction commits and drops it when it does not.
It names the kind of record only; what changed is read through the API, under its rules.
"""

import json
from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from app.current_user import CurrentUser
from app.models.base import Base, Record
from app.permissions import find_grant

CHANNEL = "record_changes"


@dataclass(frozen=True, order=True)
class Change:
    """Some records of a kind changed.

    `workspace_id` is empty for data that all workspaces share and for what is private to `people`.
    """

    resource: str
    workspace_id: str
    people: tuple[str, ...]

    def to_json(self) -> str:
        """The announcement as text."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Change":
        """Read an announcement."""
        values = json.loads(text)
        return cls(values["resource"], values["workspace_id"], tuple(values["people"]))


@event.listens_for(Session, "after_flush")
def announce(session: Session, _context: object) -> None:
    """Announce each kind of record that this flush wrote, once for those whom it concerns."""
    changed = {row for row in session.dirty if session.is_modified(row)}
    rows = [row for row in {*session.new, *changed, *session.deleted} if isinstance(row, Record)]
    for change in sorted({_change_of(row) for row in rows}):
        session.execute(select(func.pg_notify(CHANNEL, change.to_json())))


def hears(current_user: CurrentUser, change: Change) -> bool:
    """Whether the person may read some of what changed."""
    model = _models().get(change.resource)
    if model is None or find_grant(current_user, model, "read") is None:
        return False
    if str(current_user.user_id) in change.people:
        return True
    if model.__private__:
        return False
    concerned = {"", str(current_user.workspace_id)}
    return model.__public_read__ or change.workspace_id in concerned


def _change_of(row: Record) -> Change:
    workspace_id = None if row.__private__ else getattr(row, "workspace_id", None)
    named = [getattr(row, name) for name in row.__assignees__]
    people = {str(person) for person in (row.created_by_id, *named) if isinstance(person, UUID)}
    return Change(row.__resource__, str(workspace_id or ""), tuple(sorted(people)))


def _models() -> dict[str, type[Record]]:
    models = [mapper.class_ for mapper in Base.registry.mappers]
    return {model.__resource__: model for model in models if issubclass(model, Record)}
