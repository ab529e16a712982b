"""The first lock: which rows of a table are within reach of the actor's workspace at all."""

from sqlalchemy import ColumnElement, false, true

from app.actor import Actor
from app.models.base import Resource, TenantResource


def tenant_condition(actor: Actor | None, model: type[Resource]) -> ColumnElement[bool]:
    """Only rows of the actor's workspace. Visitors reach public rows; shared tables are open."""
    if not issubclass(model, TenantResource):
        return true()
    if actor is None:
        return true() if model.public_read else false()
    return model.workspace_id == actor.workspace_id
