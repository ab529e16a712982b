"""What the table of books keeps and refuses."""

import pytest
from sqlalchemy.exc import IntegrityError

from app.models.book import Book
from tests.account_factories import UserFactory
from tests.factories import BookFactory


def test_is_stored_with_an_ordered_id_and_its_defaults(session):
    first = BookFactory()
    second = BookFactory()
    assert first.id.version == 7
    assert first.id < second.id
    row = session.get(Book, second.id)
    assert row.created_at is not None


def test_a_change_moves_the_time_of_change(session):
    row = BookFactory()
    before = row.updated_at
    row = session.merge(row)
    row.created_by_id = UserFactory().id
    session.commit()
    assert row.updated_at > before


def test_a_deleted_record_is_gone(session):
    row = BookFactory()
    session.delete(session.merge(row))
    session.commit()
    assert session.get(Book, row.id) is None


def test_refuses_title_without_a_value():
    with pytest.raises(IntegrityError, match="violates"):
        BookFactory(title=None)
