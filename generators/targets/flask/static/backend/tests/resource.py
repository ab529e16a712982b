"""What the tests for all kinds of records have to know about one kind."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from app.models.base import Record, TenantRecord
from app.models.user import User
from tests.account_factories import BaseFactory


@dataclass(frozen=True)
class Resource:
    """One kind of record. `moves` maps an act to its address and to a state it starts from."""

    name: str
    url: str
    model: type[Record]
    factory: type[BaseFactory]
    payload: Callable[..., dict[str, Any]]
    state: str = ""
    moves: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def is_tenant(self) -> bool:
        """Whether the records belong to a workspace."""
        return issubclass(self.model, TenantRecord)

    @property
    def actions(self) -> list[str]:
        """Everything that can be done with such a record."""
        moves = [f"transition:{name}" for name in self.moves]
        return ["create", "read", "update", "delete", *moves]

    def make_ready(self, action: str, **values: Any) -> Any:
        """A record in a state in which the action is possible."""
        if action.startswith("transition:"):
            values[self.state] = self.moves[action.removeprefix("transition:")][1]
        return self.factory(**values)

    def assign(self, session: Session, row: Record, user: User) -> None:
        """Name the person in the first place of the record that names people."""
        name = self.model.__assignees__[0]
        row = session.merge(row)
        is_list = name in inspect(self.model).relationships
        setattr(row, name, [session.merge(user)] if is_list else user.id)
        session.commit()

    def request(self, client: Any, action: str, row: Record) -> Any:
        """Ask for the action over HTTP."""
        url = f"{self.url}/{row.id}"
        match action:
            case "read":
                return client.get(url)
            case "update":
                return client.patch(url, json={})
            case "delete":
                return client.delete(url)
            case _:
                return client.post(f"{url}/{self.moves[action.removeprefix('transition:')][0]}")
