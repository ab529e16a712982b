"""What people are told inside of the app."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified, one_of

MAX_MESSAGE_LENGTH = 500


class NotificationKind(StrEnum):
    """Why somebody is told."""

    ASSIGNMENT = "assignment"
    TRANSITION = "transition"
    REMINDER = "reminder"
    DIGEST = "digest"


class Notification(Identified, Base):
    """One message to one person; unread until `read_at` is set."""

    __tablename__ = "notifications"
    __table_args__ = (
        one_of("kind", NotificationKind),
        Index(None, "user_id", "read_at"),
    )

    workspace_id: Mapped[UUID] = mapped_column(
        ForeignKey("workspaces.id", ondelete="CASCADE"), index=True
    )
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(20))
    message: Mapped[str] = mapped_column(String(MAX_MESSAGE_LENGTH))
    resource: Mapped[str | None] = mapped_column(String(80))
    record_id: Mapped[UUID | None] = mapped_column(index=True)
    read_at: Mapped[datetime | None]
