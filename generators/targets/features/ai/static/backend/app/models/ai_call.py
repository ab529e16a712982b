"""The log of every question to a language model."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified, one_of


class AiOutcome(StrEnum):
    """What became of an answer. `edited`: a person overrode it."""

    FAILED = "failed"
    OPEN = "open"
    ACCEPTED = "accepted"
    EDITED = "edited"


class AiCall(Identified, Base):
    """One question: who asked about which record, what answered, and what a person made of it."""

    __tablename__ = "ai_calls"
    __table_args__ = (one_of("outcome", AiOutcome),)

    workspace_id: Mapped[UUID] = mapped_column(
        ForeignKey("workspaces.id", ondelete="CASCADE"), index=True
    )
    user_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"), index=True
    )
    use: Mapped[str] = mapped_column(String(80))
    record_id: Mapped[UUID] = mapped_column(index=True)
    provider: Mapped[str] = mapped_column(String(40))
    model: Mapped[str] = mapped_column(String(200))
    prompt_digest: Mapped[str] = mapped_column(String(16))
    latency_ms: Mapped[int]
    outcome: Mapped[str] = mapped_column(String(20))
    suggestion: Mapped[str | None] = mapped_column(Text)
    decided_at: Mapped[datetime | None]
    decided_by_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"), index=True
    )
