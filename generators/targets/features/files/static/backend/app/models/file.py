"""Uploaded files: what they are called, what they are, and where their bytes lie."""

from sqlalchemy import BigInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, TenantRecord


class StoredFile(TenantRecord, Base):
    """One uploaded file; records refer to it by id. The bytes never change."""

    __tablename__ = "files"
    __resource__ = "file"

    name: Mapped[str] = mapped_column(String(255))
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64))

    @property
    def storage_key(self) -> str:
        """The name of the bytes in the storage; nothing of it was chosen by a person."""
        return f"{self.workspace_id}/{self.id}"
