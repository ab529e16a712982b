"""Row-level security for migrations: the second lock behind the filters of the services."""

from alembic import op

WORKSPACE = "NULLIF(current_setting('app.workspace_id', true), '')::uuid"
USER = "NULLIF(current_setting('app.user_id', true), '')::uuid"


def enable_row_security(
    table: str, *, people: tuple[str, ...] = (), public_read: bool = False
) -> None:
    """Admit only rows of the workspace of the transaction, also for the owner of the table.

    `people` are columns that name a user who reaches the row from outside of its workspace.
    """
    quote = op.get_context().dialect.identifier_preparer.quote
    name = quote(table)
    conditions = [f"workspace_id = {WORKSPACE}", *(f"{quote(c)} = {USER}" for c in people)]
    condition = " OR ".join(conditions)
    _force(name)
    op.execute(f"CREATE POLICY tenant ON {name} USING ({condition}) WITH CHECK ({condition})")
    if public_read:
        op.execute(f"CREATE POLICY public_read ON {name} FOR SELECT USING (true)")


def enable_row_security_by_parent(table: str, column: str, parent: str) -> None:
    """Admit rows of an association table whose parent row is admitted."""
    quote = op.get_context().dialect.identifier_preparer.quote
    name, owner = quote(table), quote(parent)
    condition = (
        f"EXISTS (SELECT 1 FROM {owner}"  # noqa: S608 - names come from the migration
        f" WHERE {owner}.id = {name}.{quote(column)})"
    )
    _force(name)
    op.execute(f"CREATE POLICY tenant ON {name} USING ({condition}) WITH CHECK ({condition})")


def _force(name: str) -> None:
    op.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
