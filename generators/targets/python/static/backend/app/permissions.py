"""Answers questions about the access table: may this person do this, to this row, these fields?"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, false, inspect, or_, true

from app.access import ACCESS, Role
from app.current_user import CurrentUser
from app.errors import Forbidden
from app.grants import ANY, ASSIGNED, OWN, Grant, allow
from app.models.base import Record, TenantRecord

EVERYTHING = allow(ANY)
ONLY_OWN = allow(OWN)
ALWAYS_READABLE = frozenset({"id", "created_by_id", "created_at", "updated_at"})


def find_grant(current_user: CurrentUser | None, model: type[Record], action: str) -> Grant | None:
    """What the user's role may do. Visitors (`None`) may only read what is public."""
    if action == "read" and model.__public_read__:
        return EVERYTHING
    if current_user is None:
        return None
    if not issubclass(model, TenantRecord):
        return EVERYTHING if action == "read" or current_user.is_staff else None
    if current_user.role == Role.OWNER:
        return ONLY_OWN if model.__private__ and action != "create" else EVERYTHING
    return ACCESS[current_user.role].get(model.__resource__, {}).get(action)


def require_grant(current_user: CurrentUser | None, model: type[Record], action: str) -> Grant:
    """The grant for the action, or 403 when the role has none at all."""
    grant = find_grant(current_user, model, action)
    if grant is None:
        raise Forbidden
    return grant


def scope_condition(
    current_user: CurrentUser | None, model: type[Record], grant: Grant
) -> ColumnElement[bool]:
    """The rows that a grant covers, as a condition for a query."""
    if ANY in grant.scopes:
        return true()
    conditions: list[ColumnElement[bool]] = []
    if current_user is not None and OWN in grant.scopes:
        conditions.append(model.created_by_id == current_user.user_id)
    if current_user is not None and ASSIGNED in grant.scopes:
        conditions.extend(_assigned(current_user, model, name) for name in model.__assignees__)
    return or_(false(), *conditions)


def may(current_user: CurrentUser | None, action: str, row: Record) -> bool:
    """Whether the user may do this to this row; the counterpart of `scope_condition`."""
    grant = find_grant(current_user, type(row), action)
    if grant is None:
        return False
    if ANY in grant.scopes:
        return True
    if current_user is None:
        return False
    if OWN in grant.scopes and row.created_by_id == current_user.user_id:
        return True
    return ASSIGNED in grant.scopes and any(
        current_user.user_id in _people(row, name) for name in row.__assignees__
    )


def require_fields(grant: Grant, names: Iterable[str]) -> None:
    """403 when a field is sent that the grant does not let the user write."""
    if grant.fields is None:
        return
    refused = sorted(set(names) - grant.fields)
    if refused:
        raise Forbidden(
            "You are not allowed to change these fields.",
            fields={name: ["You are not allowed to change this."] for name in refused},
        )


def readable_fields(current_user: CurrentUser | None, model: type[Record]) -> frozenset[str] | None:
    """The fields the user may see; `None` means every field."""
    grant = find_grant(current_user, model, "read")
    return frozenset() if grant is None else grant.fields


def _assigned(current_user: CurrentUser, model: type[Record], name: str) -> ColumnElement[bool]:
    attribute = getattr(model, name)
    is_list = name in inspect(model).relationships
    user_id = current_user.user_id
    condition: ColumnElement[bool] = attribute.any(id=user_id) if is_list else attribute == user_id
    return condition


def _people(row: Record, name: str) -> set[Any]:
    value = getattr(row, name)
    return {person.id for person in value} if isinstance(value, list) else {value}
