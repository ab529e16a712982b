"""Runs migrations against the database of the environment: development, test or production."""

from alembic import context
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from app import models
from app.config import get_settings

OPTIONS = {
    "target_metadata": models.Base.metadata,
    "compare_type": True,
    "compare_server_default": True,
    "transaction_per_migration": True,
}


def run(connection: Connection) -> None:
    """Run the migrations on an open connection."""
    context.configure(connection=connection, **OPTIONS)
    with context.begin_transaction():
        context.run_migrations()


if context.is_offline_mode():
    context.configure(url=get_settings().database_url, literal_binds=True, **OPTIONS)
    with context.begin_transaction():
        context.run_migrations()
elif (open_connection := context.config.attributes.get("connection")) is not None:
    run(open_connection)
else:
    engine = create_engine(get_settings().database_url, poolclass=NullPool)
    with engine.connect() as new_connection:
        run(new_connection)
