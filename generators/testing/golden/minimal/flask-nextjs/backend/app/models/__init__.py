"""Every model, so that the metadata is complete."""

from app.models.base import Base
from app.models.book import Book
from app.models.user import EmailToken, Invitation, Membership, RefreshSession, User, Workspace

__all__ = [
    "Base",
    "Book",
    "EmailToken",
    "Invitation",
    "Membership",
    "RefreshSession",
    "User",
    "Workspace",
]
