"""Every kind of record, for the tests that hold for all of them."""

from app.models.book import Book
from tests.factories import BookFactory
from tests.payloads import book_payload
from tests.resource import Resource

RESOURCES = (Resource("book", "/api/books", Book, BookFactory, book_payload),)
