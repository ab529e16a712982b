"""Row-level security for tables that only grow, for migrations."""

from alembic import op

from app.row_security import USER, WORKSPACE


def enable_append_only(table: str, *, author: str | None = None) -> None:
    """Admit reading and adding rows of the workspace; no policy admits changing or deleting.

    `author` is a column that names the person who may add rows to other workspaces, too.
    """
    quote = op.get_context().dialect.identifier_preparer.quote
    name = quote(table)
    within = f"workspace_id = {WORKSPACE}"
    addable = within if author is None else f"{within} OR {quote(author)} = {USER}"
    op.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY reading ON {name} FOR SELECT USING ({within})")
    op.execute(f"CREATE POLICY adding ON {name} FOR INSERT WITH CHECK ({addable})")
