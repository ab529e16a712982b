"""Books."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, TenantRecord


class Book(TenantRecord, Base):
    """Book."""

    __tablename__ = "books"
    __resource__ = "book"

    title: Mapped[str] = mapped_column(String(200))
