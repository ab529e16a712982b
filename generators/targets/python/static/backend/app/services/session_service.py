"""Sessions: one row per signed-in device, with a refresh token that rotates."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.access import Role
from app.current_user import CurrentUser, Device
from app.errors import NotFound, SessionEnded
from app.models.base import utc_now
from app.models.user import Membership, RefreshSession, User

LIFETIME = timedelta(days=30)
PARALLEL_TABS = timedelta(seconds=10)


@dataclass(frozen=True)
class SignIn:
    """A session that was just started, rotated or moved; the edge turns it into cookies."""

    user: User
    membership: Membership
    refresh_session: RefreshSession


def start_session(session: Session, user: User, membership: Membership, device: Device) -> SignIn:
    """Sign a person in on one device."""
    now = utc_now()
    refresh_session = RefreshSession(
        user_id=user.id,
        workspace_id=membership.workspace_id,
        current_token=uuid4(),
        rotated_at=now,
        expires_at=now + LIFETIME,
        ip_address=device.ip_address,
        user_agent=device.user_agent,
    )
    session.add(refresh_session)
    session.flush()
    return SignIn(user, membership, refresh_session)


def find_current_user(session: Session, session_id: UUID) -> CurrentUser | None:
    """Who a session belongs to at this moment; `None` once it ended or the membership is gone."""
    row = session.execute(
        select(RefreshSession, Membership.role, User.is_staff)
        .join(User, User.id == RefreshSession.user_id)
        .join(
            Membership,
            (Membership.user_id == RefreshSession.user_id)
            & (Membership.workspace_id == RefreshSession.workspace_id),
        )
        .where(
            RefreshSession.id == session_id,
            RefreshSession.revoked_at.is_(None),
            RefreshSession.expires_at > utc_now(),
        )
    ).one_or_none()
    if row is None:
        return None
    refresh_session, role, is_staff = row
    return CurrentUser(
        user_id=refresh_session.user_id,
        workspace_id=refresh_session.workspace_id,
        session_id=refresh_session.id,
        role=Role(role),
        is_staff=is_staff,
    )


def rotate_session(session: Session, session_id: UUID, token: UUID) -> SignIn:
    """Exchange a refresh token for the next one.

    The previous token is still answered for a few seconds, because two tabs may refresh at the
    same time. Any other outdated token was stolen or replayed: the session ends.
    """
    row = session.scalar(
        select(RefreshSession).where(RefreshSession.id == session_id).with_for_update()
    )
    now = utc_now()
    if row is None or row.revoked_at is not None or row.expires_at <= now:
        raise SessionEnded
    if token == row.current_token:
        row.previous_token = row.current_token
        row.current_token = uuid4()
        row.rotated_at = now
    elif token != row.previous_token or now - row.rotated_at > PARALLEL_TABS:
        row.revoked_at = now
        session.flush()
        raise SessionEnded
    membership = find_membership(session, row.user_id, row.workspace_id)
    if membership is None:
        row.revoked_at = now
        session.flush()
        raise SessionEnded
    session.flush()
    return SignIn(row.user, membership, row)


def find_membership(session: Session, user_id: UUID, workspace_id: UUID) -> Membership | None:
    """The membership of a person in a workspace."""
    return session.scalar(
        select(Membership).where(
            Membership.user_id == user_id, Membership.workspace_id == workspace_id
        )
    )


def list_sessions(session: Session, current_user: CurrentUser) -> list[RefreshSession]:
    """The person's open sessions, the most recently used first."""
    query = select(RefreshSession).where(*_open_sessions(current_user))
    return list(session.scalars(query.order_by(RefreshSession.rotated_at.desc()).limit(100)))


def end_session(session: Session, current_user: CurrentUser, session_id: UUID) -> None:
    """Sign one of the person's devices out."""
    row = session.scalar(
        select(RefreshSession).where(*_open_sessions(current_user), RefreshSession.id == session_id)
    )
    if row is None:
        raise NotFound
    row.revoked_at = utc_now()
    session.flush()


def end_all_sessions(session: Session, user_id: UUID, keep: UUID | None = None) -> None:
    """Sign a person out everywhere, except on the device to keep."""
    query = update(RefreshSession).where(
        RefreshSession.user_id == user_id, RefreshSession.revoked_at.is_(None)
    )
    if keep is not None:
        query = query.where(RefreshSession.id != keep)
    session.execute(query.values(revoked_at=utc_now()))


def switch_workspace(session: Session, current_user: CurrentUser, workspace_id: UUID) -> SignIn:
    """Move this device to another of the person's workspaces."""
    membership = find_membership(session, current_user.user_id, workspace_id)
    if membership is None:
        raise NotFound
    row = session.get_one(RefreshSession, current_user.session_id)
    row.workspace_id = workspace_id
    session.flush()
    return SignIn(row.user, membership, row)


def _open_sessions(current_user: CurrentUser) -> tuple[ColumnElement[bool], ...]:
    return (
        RefreshSession.user_id == current_user.user_id,
        RefreshSession.revoked_at.is_(None),
        RefreshSession.expires_at > utc_now(),
    )
