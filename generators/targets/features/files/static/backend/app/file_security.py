"""Row-level security of files, for migrations: a file is as visible as the records that show it."""

from alembic import op


def show_files_of(table: str, column: str) -> None:
    """Let whoever sees a row of the table see the file that its column names.

    The policies of that table apply inside of this one.
    """
    quote = op.get_context().dialect.identifier_preparer.quote
    name, owner = _policy(table, column), quote(table)
    condition = (
        f"EXISTS (SELECT 1 FROM {owner}"  # noqa: S608 - names come from the migration
        f" WHERE {owner}.{quote(column)} = files.id)"
    )
    op.execute(f"CREATE POLICY {name} ON files FOR SELECT USING ({condition})")


def hide_files_of(table: str, column: str) -> None:
    """Undo `show_files_of`, so that the table can be dropped."""
    op.execute(f"DROP POLICY {_policy(table, column)} ON files")


def _policy(table: str, column: str) -> str:
    quote = op.get_context().dialect.identifier_preparer.quote
    return str(quote(f"{table}.{column}"[:63]))
