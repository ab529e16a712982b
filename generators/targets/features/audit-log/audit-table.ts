import type { Plan } from "../../../plan/index";
import { join, py, pyString, type Block, type PythonModule } from "../../../writer/index";

/** The table of the audit log, as statements of the first migration. */
export function createAuditTable({ product }: Plan): (python: PythonModule) => Block<"py"> {
  // In a marketplace a customer changes records of the provider's workspace.
  const author = product.tenancy === "marketplace" ? [py`author="user_id"`] : [];
  return (python) => py`
    op.create_table(
        "audit_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("action", sa.String(length=80), nullable=False),
        sa.Column("resource", sa.String(length=80), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("changes", ${python.use("sqlalchemy.dialects.postgresql", "JSONB")}(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_audit_entries_workspace_id_workspaces"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_audit_entries_user_id_users"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entries")),
    )
    op.create_index(op.f("ix_audit_entries_workspace_id_created_at"), "audit_entries", ["workspace_id", "created_at"])
    op.create_index(op.f("ix_audit_entries_user_id"), "audit_entries", ["user_id"])
    op.create_index(op.f("ix_audit_entries_record_id"), "audit_entries", ["record_id"])
    ${python.use("app.append_only", "enable_append_only")}(${join([pyString("audit_entries"), ...author], ", ")})
  `;
}
