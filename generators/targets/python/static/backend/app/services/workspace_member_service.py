"""Members of a workspace and their roles."""

from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session, contains_eager

from app.access import Role
from app.current_user import CurrentUser
from app.errors import Conflict, NotFound
from app.listing import ListOptions, Page
from app.models.base import utc_now
from app.models.user import Membership, RefreshSession, User
from app.services.workspace_service import require_owner


def list_members(
    session: Session, current_user: CurrentUser, options: ListOptions
) -> Page[Membership]:
    """The members of the current workspace, by name."""
    mine = Membership.workspace_id == current_user.workspace_id
    query = (
        select(Membership)
        .join(Membership.user)
        .where(mine)
        .options(contains_eager(Membership.user))
        .order_by(User.name, Membership.id)
        .limit(options.per_page)
        .offset((options.page - 1) * options.per_page)
    )
    return Page(
        items=list(session.scalars(query)),
        page=options.page,
        per_page=options.per_page,
        total=session.scalar(select(func.count(Membership.id)).where(mine)) or 0,
    )


def change_role(
    session: Session, current_user: CurrentUser, user_id: UUID, role: Role
) -> Membership:
    """Give a member another role. A workspace never loses its last owner."""
    require_owner(current_user)
    membership = _get_member(session, current_user, user_id)
    if role != Role.OWNER:
        require_another_owner(session, membership)
    membership.role = role
    session.flush()
    return membership


def remove_member(session: Session, current_user: CurrentUser, user_id: UUID) -> None:
    """Remove a member, or leave. Their sessions in this workspace end at once."""
    if user_id != current_user.user_id:
        require_owner(current_user)
    membership = _get_member(session, current_user, user_id)
    require_another_owner(session, membership)
    session.execute(
        update(RefreshSession)
        .where(
            RefreshSession.user_id == user_id,
            RefreshSession.workspace_id == current_user.workspace_id,
            RefreshSession.revoked_at.is_(None),
        )
        .values(revoked_at=utc_now())
    )
    session.delete(membership)
    session.flush()


def require_another_owner(session: Session, membership: Membership) -> None:
    """409 when this is the only owner. The owners are locked, so two cannot leave at once."""
    if membership.role != Role.OWNER:
        return
    owners = session.scalars(
        select(Membership)
        .where(Membership.workspace_id == membership.workspace_id, Membership.role == Role.OWNER)
        .order_by(Membership.id)
        .with_for_update()
    ).all()
    if len(owners) < 2:
        raise Conflict("A workspace needs at least one owner.", code="last_owner")


def _get_member(session: Session, current_user: CurrentUser, user_id: UUID) -> Membership:
    membership = session.scalar(
        select(Membership).where(
            Membership.workspace_id == current_user.workspace_id, Membership.user_id == user_id
        )
    )
    if membership is None:
        raise NotFound
    return membership
