"""Books over HTTP."""

from uuid import UUID

from flask import Blueprint, Response

from app.auth import get_current_user, login_required
from app.extensions import db
from app.models.book import Book
from app.schemas.base import load_body, load_list_options, page_response, row_response
from app.schemas.book_schema import BookInputSchema, BookListSchema, BookSchema
from app.services import book_service

bp = Blueprint("book", __name__, url_prefix="/api/books")


@bp.get("")
@login_required
def list_books() -> Response:
    """One page of books."""
    current_user, options = get_current_user(), load_list_options(BookListSchema())
    page = book_service.list_books(db.session(), current_user, options)
    return page_response(BookSchema, page, current_user, Book)


@bp.post("")
@login_required
def create_book() -> tuple[Response, int]:
    """Add a book."""
    current_user, data = get_current_user(), load_body(BookInputSchema())
    book = book_service.create_book(db.session(), current_user, data)
    return row_response(BookSchema, book, current_user, 201)


@bp.get("/<uuid:book_id>")
@login_required
def get_book(book_id: UUID) -> tuple[Response, int]:
    """One book."""
    current_user = get_current_user()
    book = book_service.get_book(db.session(), current_user, book_id)
    return row_response(BookSchema, book, current_user)


@bp.patch("/<uuid:book_id>")
@login_required
def update_book(book_id: UUID) -> tuple[Response, int]:
    """Change a book."""
    current_user, data = get_current_user(), load_body(BookInputSchema(partial=True))
    book = book_service.update_book(db.session(), current_user, book_id, data)
    return row_response(BookSchema, book, current_user)


@bp.delete("/<uuid:book_id>")
@login_required
def delete_book(book_id: UUID) -> tuple[str, int]:
    """Delete a book."""
    book_service.delete_book(db.session(), get_current_user(), book_id)
    return "", 204
