"""What the book endpoints read and show."""

from marshmallow import Schema

from app.schemas.base import ListSchema, RecordSchema, sort_field
from app.schemas.fields import Id, Text
from app.services.book_service import SORTS


class BookSchema(RecordSchema):
    """How a book is shown."""

    workspace_id = Id()
    title = Text(200)


class BookInputSchema(Schema):
    """What is sent for a book; for a change every field may be left out."""

    title = Text(200, required=True)


class BookListSchema(ListSchema):
    """Filters and order of the list of books."""

    sort = sort_field(SORTS)
    created_by_id = Id()
