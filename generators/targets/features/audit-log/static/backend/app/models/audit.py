"""The audit log: who did what to which record, and when. Entries are added, never changed."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, Keyed, utc_now
from app.models.user import User


class AuditEntry(Keyed, Base):
    """One change of one record; `user_id` is empty when the app itself did it."""

    __tablename__ = "audit_entries"
    __table_args__ = (Index(None, "workspace_id", "created_at"),)

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    user_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"), index=True
    )
    action: Mapped[str] = mapped_column(String(80))
    resource: Mapped[str] = mapped_column(String(80))
    record_id: Mapped[UUID] = mapped_column(index=True)
    changes: Mapped[dict[str, Any]] = mapped_column(JSONB)
    created_at: Mapped[datetime] = mapped_column(default=utc_now, server_default=func.now())

    user: Mapped[User | None] = relationship()
