"""Sample records for development, made by the services, so that every rule holds for them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from marshmallow import Schema
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.access import Role
from app.current_user import CurrentUser
from app.errors import AppError
from app.models.base import new_id, utc_now
from app.models.user import Membership, User, Workspace
from app.services.auth_service import create_user
from app.tenancy import enter_workspace

Ids = Mapping[str, list[UUID]]


@dataclass(frozen=True)
class Seed:
    """Sample records of one kind.

    `references` and `lists` say for a key of the body of which kind its id or ids are; `user`
    stands for the owner. The second record makes the first of the moves, the third two of them.
    """

    name: str
    schema: type[Schema]
    create: Callable[[Session, CurrentUser, dict[str, Any]], Any]
    records: Callable[[date], list[dict[str, Any]]]
    references: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)
    moves: tuple[Callable[[Session, CurrentUser, UUID], Any], ...] = ()


def seed_people(session: Session, password: str) -> list[User]:
    """A workspace with one person for each role; the first is the owner."""
    workspace = Workspace(name="Sample workspace")
    session.add(workspace)
    session.flush()
    people = []
    for role in Role:
        email = f"{role.value.replace('_', '-')}@example.com"
        name = role.value.replace("_", " ").capitalize()
        user = create_user(session, {"email": email, "name": name, "password": password})
        user.email_verified_at = utc_now()
        session.add(Membership(user_id=user.id, workspace_id=workspace.id, role=role))
        people.append(user)
    session.flush()
    enter_workspace(session, workspace.id, people[0].id)
    return people


def seed_records(session: Session, owner: Membership, seeds: tuple[Seed, ...]) -> dict[str, int]:
    """Create the records, parents first, and count them. What a rule refuses is left out."""
    current_user = CurrentUser(
        owner.user_id, owner.workspace_id, new_id(), Role(owner.role), is_staff=True
    )
    ids: dict[str, list[UUID]] = {"user": [owner.user_id]}
    for seed in seeds:
        ids[seed.name] = []
        for number, record in enumerate(seed.records(utc_now().date())):
            try:
                body = with_ids(seed, record, ids, number)
                with session.begin_nested():
                    row = seed.create(session, current_user, seed.schema().load(body))
                    for move in seed.moves[:number]:
                        move(session, current_user, row.id)
                ids[seed.name].append(row.id)
            except (AppError, DBAPIError, LookupError):
                continue
    return {seed.name: len(ids[seed.name]) for seed in seeds}


def with_ids(seed: Seed, record: dict[str, Any], ids: Ids, number: int) -> dict[str, Any]:
    """The body with the ids of related records; LookupError when there are none."""

    def related(name: str) -> str:
        rows = ids[name]
        if not rows:
            raise LookupError(name)
        return str(rows[number % len(rows)])

    references = {key: related(name) for key, name in seed.references.items()}
    lists = {key: [related(name)] for key, name in seed.lists.items()}
    return {**record, **references, **lists}
