"""Books: what can be done with them, and the rules."""

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.current_user import CurrentUser
from app.listing import Filters, ListOptions, Page, Sorts, equals, filtered, ordered, paginate
from app.models.book import Book
from app.rows import (
    change_row,
    delete_row,
    get_row,
    insert_row,
    readable_rows,
    require_create,
    require_readable_filters,
    require_update,
)

FILTERS: Filters = {
    "created_by_id": equals(Book.created_by_id),
}
SORTS: Sorts = {
    "created_at": Book.created_at,
    "updated_at": Book.updated_at,
    "title": Book.title,
}


def list_books(session: Session, current_user: CurrentUser, options: ListOptions) -> Page[Book]:
    """One page of the books that the user may read."""
    query = readable_rows(current_user, Book)
    require_readable_filters(current_user, Book, options)
    query = filtered(query, Book, options, FILTERS)
    return paginate(session, ordered(query, Book, options, SORTS), options)


def get_book(session: Session, current_user: CurrentUser, book_id: UUID) -> Book:
    """One book."""
    return get_row(session, current_user, Book, book_id)


def create_book(session: Session, current_user: CurrentUser, data: dict[str, Any]) -> Book:
    """Add a book."""
    require_create(current_user, Book, data)
    book = Book(**data, workspace_id=current_user.workspace_id, created_by_id=current_user.user_id)
    insert_row(session, current_user, book)
    return book


def update_book(
    session: Session, current_user: CurrentUser, book_id: UUID, data: dict[str, Any]
) -> Book:
    """Change a book."""
    book = get_row(session, current_user, Book, book_id, "update")
    require_update(current_user, Book, data)
    change_row(session, book, data)
    return book


def delete_book(session: Session, current_user: CurrentUser, book_id: UUID) -> None:
    """Delete a book."""
    book = get_row(session, current_user, Book, book_id, "delete")
    delete_row(session, book)
