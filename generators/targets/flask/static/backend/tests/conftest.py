"""Fixtures: a real PostgreSQL, migrated, and a transaction that is rolled back after each test."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.orm import Session, scoped_session, sessionmaker
from sqlalchemy.pool import NullPool

from app import create_app
from app.access import Role
from app.config import Settings, get_settings
from app.extensions import db, limiter
from app.models.user import Membership
from app.services import email_service
from tests import account_factories, database
from tests.account_factories import MembershipFactory
from tests.api_client import ApiClient
from tests.outbox import Outbox


@pytest.fixture(scope="session")
def settings() -> Settings:
    """The settings of the tests."""
    return get_settings()


@pytest.fixture(scope="session")
def engine(settings: Settings) -> Iterator[Engine]:
    """A database whose schema was built by the migrations alone."""
    database.create_if_missing(settings.database_url)
    engine = create_engine(settings.database_url, poolclass=NullPool)
    with engine.begin() as connection:
        database.rebuild_schema(connection)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def app(settings: Settings, engine: Engine) -> Iterator[Flask]:
    """The application, made by its factory."""
    app = create_app(settings)
    app.test_client_class = ApiClient
    limiter.enabled = False
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture(scope="session")
def shared_connection(engine: Engine) -> Iterator[Connection]:
    """One connection for all tests; connecting is what costs time."""
    with engine.connect() as connection:
        yield connection


@pytest.fixture
def connection(shared_connection: Connection) -> Iterator[Connection]:
    """A transaction that is rolled back, under a role that row-level security binds."""
    transaction = shared_connection.begin()
    database.use_unprivileged_role(shared_connection)
    yield shared_connection
    transaction.rollback()


@pytest.fixture(autouse=True)
def session(
    app: Flask, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> Iterator[scoped_session[Session]]:
    """Sessions on the connection of the test. A commit ends a savepoint, nothing more."""
    registry = scoped_session(
        sessionmaker(
            bind=connection, join_transaction_mode="create_savepoint", expire_on_commit=False
        )
    )
    monkeypatch.setattr(db, "session", registry)
    account_factories.use_session(registry)
    yield registry
    registry.remove()


@pytest.fixture(autouse=True)
def outbox(monkeypatch: pytest.MonkeyPatch) -> Outbox:
    """Every e-mail that left the app, instead of a mailbox."""
    outbox = Outbox()
    monkeypatch.setattr(email_service, "deliver", outbox.append)
    return outbox


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser in which nobody is signed in."""
    return app.test_client()


@pytest.fixture
def sign_in(app: Flask, session: scoped_session[Session]) -> Callable[..., Any]:
    """Sign somebody in without the sign-in form: `sign_in(membership)` or `sign_in(role=...)`."""

    def make(membership: Membership | None = None, **options: Any) -> ApiClient:
        client = app.test_client()
        client.sign_in(session(), membership or MembershipFactory(**options))
        return client

    return make


@pytest.fixture
def owner(sign_in: Callable[..., ApiClient]) -> ApiClient:
    """A browser in which the owner of a fresh workspace is signed in."""
    return sign_in(role=Role.OWNER)
