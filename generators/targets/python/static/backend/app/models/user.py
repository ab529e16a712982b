"""People, the workspaces they share, and how they get in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.access import Role
from app.models.base import Base, Identified, one_of


class User(Identified, Base):
    """A person who can sign in. E-mail addresses are stored in lower case, so they are unique."""

    __tablename__ = "users"
    __table_args__ = (UniqueConstraint("email"),)

    email: Mapped[str] = mapped_column(String(254))
    name: Mapped[str] = mapped_column(String(120))
    password_hash: Mapped[str] = mapped_column(String(255))
    email_verified_at: Mapped[datetime | None]
    is_staff: Mapped[bool] = mapped_column(default=False, server_default=false())


class Workspace(Identified, Base):
    """The tenant: everything a team records belongs to exactly one workspace."""

    __tablename__ = "workspaces"

    name: Mapped[str] = mapped_column(String(120))


class Membership(Identified, Base):
    """One person in one workspace, with one role."""

    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("workspace_id", "user_id"), one_of("role", Role))

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    role: Mapped[str] = mapped_column(String(80))

    user: Mapped[User] = relationship()
    workspace: Mapped[Workspace] = relationship()


class Invitation(Identified, Base):
    """An open offer to join a workspace; only a digest of its token is kept."""

    __tablename__ = "invitations"
    __table_args__ = (UniqueConstraint("workspace_id", "email"), one_of("role", Role))

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    invited_by_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"), index=True
    )
    email: Mapped[str] = mapped_column(String(254))
    role: Mapped[str] = mapped_column(String(80))
    token_digest: Mapped[str] = mapped_column(String(64), unique=True)
    expires_at: Mapped[datetime]

    workspace: Mapped[Workspace] = relationship()


class RefreshSession(Identified, Base):
    """One signed-in device. Each refresh rotates the token; an outdated one ends the session."""

    __tablename__ = "refresh_sessions"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    workspace_id: Mapped[UUID] = mapped_column(
        ForeignKey("workspaces.id", ondelete="CASCADE"), index=True
    )
    current_token: Mapped[UUID]
    previous_token: Mapped[UUID | None]
    rotated_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    ip_address: Mapped[str | None] = mapped_column(String(45))
    user_agent: Mapped[str | None] = mapped_column(Text)

    user: Mapped[User] = relationship()
    workspace: Mapped[Workspace] = relationship()


class EmailToken(Identified, Base):
    """A link sent by e-mail: verify an address, reset a password, change the address."""

    __tablename__ = "email_tokens"
    __table_args__ = (one_of("purpose", ("verify_email", "reset_password", "change_email")),)

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    purpose: Mapped[str] = mapped_column(String(20))
    token_digest: Mapped[str] = mapped_column(String(64), unique=True)
    new_email: Mapped[str | None] = mapped_column(String(254))
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]

    user: Mapped[User] = relationship()
