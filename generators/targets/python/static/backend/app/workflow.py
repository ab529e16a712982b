"""Moves between the states of a workflow."""

from dataclasses import dataclass

from app.errors import Conflict
from app.models.base import Record


@dataclass(frozen=True)
class WorkflowTransition:
    """A named move of one field from some states to another."""

    name: str
    field: str
    sources: tuple[str, ...]
    target: str


def apply_transition(row: Record, transition: WorkflowTransition) -> None:
    """Make the move; 409 when the row is in a state that does not admit it."""
    current = getattr(row, transition.field)
    if current not in transition.sources:
        raise Conflict(
            f"'{transition.name}' is not possible in the state '{current}'.",
            code="illegal_transition",
        )
    setattr(row, transition.field, transition.target)
