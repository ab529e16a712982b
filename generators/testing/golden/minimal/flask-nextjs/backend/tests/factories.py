"""One factory for each kind of record."""

import factory

from app.models.book import Book
from tests.account_factories import BaseFactory, WorkspaceFactory, numbered


class BookFactory(BaseFactory):
    """A valid book, with everything it needs."""

    class Meta:
        model = Book

    class Params:
        workspace = factory.SubFactory(WorkspaceFactory)

    workspace_id = factory.SelfAttribute("workspace.id")
    title = factory.Sequence(lambda number: numbered("Title", number, 200))
