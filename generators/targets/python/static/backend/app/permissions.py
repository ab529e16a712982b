"""Answers questions about the access table: may this person do this, to this row, these fields?"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, false, inspect, or_, true

from app.access import ACCESS, Role
from app.actor import Actor
from app.errors import Forbidden
from app.grants import ANY, ASSIGNED, OWN, Grant, allow
from app.models.base import Resource, TenantResource

EVERYTHING = allow(ANY)


def find_grant(actor: Actor | None, model: type[Resource], action: str) -> Grant | None:
    """What the actor's role may do. Visitors (`None`) may only read what is public."""
    if action == "read" and model.public_read:
        return EVERYTHING
    if actor is None:
        return None
    if not issubclass(model, TenantResource):
        return EVERYTHING if action == "read" or actor.is_staff else None
    if actor.role == Role.OWNER:
        return EVERYTHING
    return ACCESS[actor.role].get(model.resource, {}).get(action)


def require_grant(actor: Actor | None, model: type[Resource], action: str) -> Grant:
    """The grant for the action, or 403 when the role has none at all."""
    grant = find_grant(actor, model, action)
    if grant is None:
        raise Forbidden
    return grant


def scope_condition(
    actor: Actor | None, model: type[Resource], grant: Grant
) -> ColumnElement[bool]:
    """The rows that a grant covers, as a condition for a query."""
    if ANY in grant.scopes:
        return true()
    conditions: list[ColumnElement[bool]] = []
    if actor is not None and OWN in grant.scopes:
        conditions.append(model.created_by_id == actor.user_id)
    if actor is not None and ASSIGNED in grant.scopes:
        conditions.extend(_assigned(actor, model, name) for name in model.assignees)
    return or_(false(), *conditions)


def may(actor: Actor | None, action: str, row: Resource) -> bool:
    """Whether the actor may do this to this row; the counterpart of `scope_condition`."""
    grant = find_grant(actor, type(row), action)
    if grant is None:
        return False
    if ANY in grant.scopes:
        return True
    if actor is None:
        return False
    if OWN in grant.scopes and row.created_by_id == actor.user_id:
        return True
    return ASSIGNED in grant.scopes and any(
        actor.user_id in _people(row, name) for name in row.assignees
    )


def require_fields(grant: Grant, names: Iterable[str]) -> None:
    """403 when a field is sent that the grant does not let the actor write."""
    if grant.fields is None:
        return
    refused = sorted(set(names) - grant.fields)
    if refused:
        raise Forbidden(
            "You are not allowed to change these fields.",
            fields={name: ["You are not allowed to change this."] for name in refused},
        )


def readable_fields(actor: Actor | None, model: type[Resource]) -> frozenset[str] | None:
    """The fields the actor may see; `None` means every field."""
    grant = find_grant(actor, model, "read")
    return frozenset() if grant is None else grant.fields


def _assigned(actor: Actor, model: type[Resource], name: str) -> ColumnElement[bool]:
    attribute = getattr(model, name)
    if name in inspect(model).relationships:
        return attribute.any(id=actor.user_id)
    return attribute == actor.user_id


def _people(row: Resource, name: str) -> set[Any]:
    value = getattr(row, name)
    return {person.id for person in value} if isinstance(value, list) else {value}
