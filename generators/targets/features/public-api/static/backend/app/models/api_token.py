"""Keys for other programs."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, Identified, one_of
from app.models.user import User


class TokenScope(StrEnum):
    """What a token may be used for."""

    READ = "read"
    WRITE = "write"


class ApiToken(Identified, Base):
    """A token acts as its creator, in one workspace. Only a digest of it is kept."""

    __tablename__ = "api_tokens"
    __table_args__ = (one_of("scope", TokenScope),)

    workspace_id: Mapped[UUID] = mapped_column(
        ForeignKey("workspaces.id", ondelete="CASCADE"), index=True
    )
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    scope: Mapped[str] = mapped_column(String(20))
    token_digest: Mapped[str] = mapped_column(String(64), unique=True)
    expires_at: Mapped[datetime | None]
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]

    user: Mapped[User] = relationship()
