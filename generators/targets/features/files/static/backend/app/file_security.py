"""Row-level security of files, for migrations: a file is as visible as the records that show it."""

from alembic import op


def show_files_of(table: str, column: str) -> None:
    """Let whoever sees a row of the table see the file that its column names.

    The policies of that table apply inside of this one.
    """
    quote = op.get_context().dialect.identifier_preparer.quote
    name, owner = quote(f"{table}_{column}"[:63]), quote(table)
    condition = (
        f"EXISTS (SELECT 1 FROM {owner}"  # noqa: S608 - names come from the migration
        f" WHERE {owner}.{quote(column)} = files.id)"
    )
    op.execute(f"CREATE POLICY {name} ON files FOR SELECT USING ({condition})")
