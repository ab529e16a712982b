"""A person's own profile."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.access import ACCESS, Role
from app.current_user import CurrentUser
from app.models.user import Membership, User, Workspace
from app.rows import delete_row
from app.services.auth_service import require_password
from app.services.workspace_member_service import require_another_owner


def get_profile(session: Session, current_user: CurrentUser) -> dict[str, Any]:
    """The person, the current workspace, the role and what the role may do."""
    return {
        "user": session.get_one(User, current_user.user_id),
        "workspace": session.get_one(Workspace, current_user.workspace_id),
        "role": current_user.role,
        "permissions": describe_permissions(current_user.role),
    }


def describe_permissions(role: Role) -> dict[str, dict[str, list[str]]]:
    """Per kind of record and action, the scopes a role has; the owner's are not listed."""
    return {
        resource: {
            action: sorted(scope.value for scope in grant.scopes)
            for action, grant in actions.items()
        }
        for resource, actions in ACCESS.get(role, {}).items()
    }


def update_profile(session: Session, current_user: CurrentUser, data: dict[str, Any]) -> User:
    """Change the person's own name."""
    user = session.get_one(User, current_user.user_id)
    for name, value in data.items():
        setattr(user, name, value)
    session.flush()
    return user


def delete_account(session: Session, current_user: CurrentUser, password: str) -> None:
    """Erase the person. Workspaces with no other member go with them."""
    user = session.get_one(User, current_user.user_id)
    require_password(user, password, "password")
    memberships = session.scalars(select(Membership).where(Membership.user_id == user.id)).all()
    for membership in memberships:
        others = select(Membership.id).where(
            Membership.workspace_id == membership.workspace_id, Membership.user_id != user.id
        )
        if session.scalar(others.limit(1)) is None:
            session.execute(delete(Workspace).where(Workspace.id == membership.workspace_id))
        else:
            require_another_owner(session, membership)
    delete_row(session, user)
