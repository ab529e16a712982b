"""Reading and writing rows under the two rules that never bend: the tenant and the access table."""

import re
from collections.abc import Iterable
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.current_user import CurrentUser
from app.errors import Conflict, Forbidden, InvalidInput, NotFound
from app.listing import ListOptions
from app.models.base import Identified, Record
from app.models.user import Membership, User
from app.permissions import (
    ALWAYS_READABLE,
    find_grant,
    may,
    readable_fields,
    require_fields,
    require_grant,
    scope_condition,
)
from app.visibility import tenant_condition

Row = TypeVar("Row", bound=Record)

FILTER_ENDING = re.compile(r"_(from|to|contains)$")


def readable_rows(current_user: CurrentUser | None, model: type[Row]) -> Select[Row]:
    """A query for the rows the user may read; 403 when the role may read none."""
    grant = require_grant(current_user, model, "read")
    return select(model).where(
        tenant_condition(current_user, model), scope_condition(current_user, model, grant)
    )


def get_row(
    session: Session,
    current_user: CurrentUser | None,
    model: type[Row],
    row_id: UUID,
    action: str = "read",
) -> Row:
    """One row for one action: 404 when the user may not even read it, else 403.

    For every action but reading, the row is locked until the transaction ends.
    """
    if find_grant(current_user, model, "read") is None:
        require_grant(current_user, model, action)
    query = select(model).where(model.id == row_id, tenant_condition(current_user, model, action))
    if action != "read":
        query = query.with_for_update(of=model).execution_options(populate_existing=True)
    row = session.scalar(query)
    if row is None:
        raise NotFound
    if may(current_user, action, row):
        return row
    raise Forbidden if may(current_user, "read", row) else NotFound


def require_create(current_user: CurrentUser, model: type[Record], data: dict[str, Any]) -> None:
    """403 when the role may not create such rows, or not with these fields."""
    require_fields(require_grant(current_user, model, "create"), data)


def require_update(current_user: CurrentUser, model: type[Record], data: dict[str, Any]) -> None:
    """403 when a field is sent that the role may not change."""
    require_fields(require_grant(current_user, model, "update"), data)


def require_readable_filters(
    current_user: CurrentUser | None, model: type[Record], options: ListOptions
) -> None:
    """403 when a list is narrowed or sorted by a field that the role may not see."""
    names = {FILTER_ENDING.sub("", name) for name in options.filters}
    names.add(options.sort.removeprefix("-"))
    visible = readable_fields(current_user, model)
    if visible is not None and names - visible - ALWAYS_READABLE - {"ids", "q"}:
        raise Forbidden("You are not allowed to filter or sort by these fields.")


def insert_row(session: Session, current_user: CurrentUser, row: Record) -> None:
    """Store a new row; 403 when it lies outside of what the role may create."""
    session.add(row)
    session.flush()
    if not may(current_user, "create", row):
        raise Forbidden


def change_row(session: Session, row: Record, values: dict[str, Any]) -> None:
    """Set the given attributes."""
    for name, value in values.items():
        setattr(row, name, value)
    session.flush()


def delete_row(session: Session, row: Identified) -> None:
    """Delete a row; 409 while other records need it."""
    session.delete(row)
    try:
        session.flush()
    except IntegrityError as error:
        raise Conflict("Other records still refer to this.", code="in_use") from error


def lock_row(session: Session, model: type[Identified], row_id: UUID) -> Any:
    """Make transactions that count or compare the children of a row wait for one another.

    An advisory lock, because a row lock would need the right to change the row.
    """
    key = func.hashtextextended(str(row_id), 0)
    session.execute(select(func.pg_advisory_xact_lock(key)))
    return session.get_one(model, row_id)


def check_reference(
    session: Session, current_user: CurrentUser, model: type[Record], name: str, row_id: UUID | None
) -> None:
    """422 unless the referenced row exists within the user's reach."""
    if row_id is not None:
        load_references(session, current_user, model, name, [row_id])


def load_references(
    session: Session,
    current_user: CurrentUser,
    model: type[Row],
    name: str,
    row_ids: Iterable[UUID],
) -> list[Row]:
    """The referenced rows; 422 when one of them does not exist within the user's reach."""
    wanted = set(row_ids)
    query = select(model).where(model.id.in_(wanted), tenant_condition(current_user, model))
    rows = list(session.scalars(query.order_by(model.id)))
    if len(rows) != len(wanted):
        raise InvalidInput(fields={name: ["This record does not exist."]})
    return rows


def check_person(
    session: Session, current_user: CurrentUser, name: str, user_id: UUID | None
) -> None:
    """422 unless the referenced person is a member of the workspace."""
    if user_id is not None:
        load_people(session, current_user, name, [user_id])


def load_people(
    session: Session, current_user: CurrentUser, name: str, user_ids: Iterable[UUID]
) -> list[User]:
    """The referenced people; 422 when one of them is not a member of the workspace."""
    wanted = set(user_ids)
    query = (
        select(User)
        .join(Membership, Membership.user_id == User.id)
        .where(User.id.in_(wanted), Membership.workspace_id == current_user.workspace_id)
        .order_by(User.id)
    )
    people = list(session.scalars(query))
    if len(people) != len(wanted):
        raise InvalidInput(fields={name: ["This person is not a member of the workspace."]})
    return people
