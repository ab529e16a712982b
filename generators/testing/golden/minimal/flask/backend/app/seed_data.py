"""What `flask seed` creates, parents before children."""

from datetime import date
from typing import Any

from app.schemas.book_schema import BookInputSchema
from app.seeding import Seed
from app.services import book_service


def book_records(_today: date) -> list[dict[str, Any]]:
    """Sample books."""
    return [
        {
            "title": "Book 1",
        },
        {
            "title": "Book 2",
        },
        {
            "title": "Book 3",
        },
        {
            "title": "Book 4",
        },
        {
            "title": "Book 5",
        },
        {
            "title": "Book 6",
        },
    ]


SEEDS: tuple[Seed, ...] = (
    Seed(
        "book",
        BookInputSchema,
        book_service.create_book,
        book_records,
    ),
)
