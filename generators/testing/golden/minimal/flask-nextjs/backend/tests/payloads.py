"""JSON that creates one record of each kind, with every field that can be sent."""

from itertools import count
from typing import Any

from app.models.user import Workspace
from tests.account_factories import numbered

NUMBERS = count(1_000)


def book_payload(workspace: Workspace, **changes: Any) -> dict[str, Any]:
    """Values for a book that can be created in the workspace."""
    number = next(NUMBERS)
    return {
        "title": numbered("Title", number, 200),
        **changes,
    }
