"""The test database: made when it is missing, migrated, and used without special rights."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.pool import NullPool

ALEMBIC_INI = Path(__file__).parents[1] / "migrations" / "alembic.ini"


def create_if_missing(database_url: str) -> None:
    """Create the database; a server that does not answer is an error, never a skip."""
    url = make_url(database_url)
    engine = create_engine(
        url.set(database="postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool
    )
    with engine.connect() as connection:
        known = connection.scalar(
            text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": url.database}
        )
        if not known:
            connection.execute(text(f"CREATE DATABASE {_quote(connection, str(url.database))}"))


def rebuild_schema(connection: Connection) -> None:
    """Drop everything and run every migration."""
    connection.execute(text("DROP SCHEMA public CASCADE"))
    connection.execute(text("CREATE SCHEMA public"))
    command.upgrade(migration_config(connection), "head")
    role = _role(connection)
    if _bypasses_row_security(connection):
        if not connection.scalar(
            text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": role}
        ):
            connection.execute(text(f"CREATE ROLE {_quote(connection, role)} NOLOGIN"))
        quoted = _quote(connection, role)
        connection.execute(text(f"GRANT USAGE ON SCHEMA public TO {quoted}"))
        connection.execute(
            text(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {quoted}")
        )


def migration_config(connection: Connection) -> Config:
    """Alembic on an open connection."""
    config = Config(str(ALEMBIC_INI))
    config.attributes["connection"] = connection
    return config


def use_unprivileged_role(connection: Connection) -> None:
    """Give up superuser rights for this transaction, because they bypass row-level security."""
    if _bypasses_row_security(connection):
        connection.execute(text(f"SET LOCAL ROLE {_quote(connection, _role(connection))}"))


def _bypasses_row_security(connection: Connection) -> bool:
    return bool(
        connection.scalar(
            text("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
        )
    )


def _role(connection: Connection) -> str:
    return f"{connection.engine.url.database}_app"[:63]


def _quote(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name)
