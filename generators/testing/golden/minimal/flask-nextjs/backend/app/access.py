"""Who may do what: one table, read by `app/permissions.py`.

Not in the table: the role `owner`, which may do everything in its workspace.
"""

from enum import StrEnum

from app.grants import ANY, Grant, allow


class Role(StrEnum):
    """The roles a member of a workspace can have."""

    OWNER = "owner"
    MEMBER = "member"


ACCESS: dict[Role, dict[str, dict[str, Grant]]] = {
    Role.MEMBER: {
        "book": {
            "create": allow(ANY),
            "read": allow(ANY),
            "update": allow(ANY),
            "delete": allow(ANY),
        },
    },
}
