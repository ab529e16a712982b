import { py, type Block, type PythonModule } from "../../../writer/index";

/** The log of AI calls, as statements of the first migration. */
export function createAiCallsTable(python: PythonModule): Block<"py"> {
  return py`
    op.create_table(
        "ai_calls",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("use", sa.String(length=80), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("provider", sa.String(length=40), nullable=False),
        sa.Column("model", sa.String(length=200), nullable=False),
        sa.Column("prompt_digest", sa.String(length=16), nullable=False),
        sa.Column("latency_ms", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("suggestion", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.CheckConstraint(sa.column("outcome").in_(["failed", "open", "accepted", "edited"]), name=op.f("ck_ai_calls_outcome")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_ai_calls_workspace_id_workspaces"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_ai_calls_user_id_users"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["decided_by_id"], ["users.id"], name=op.f("fk_ai_calls_decided_by_id_users"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ai_calls")),
    )
    op.create_index(op.f("ix_ai_calls_workspace_id"), "ai_calls", ["workspace_id"])
    op.create_index(op.f("ix_ai_calls_user_id"), "ai_calls", ["user_id"])
    op.create_index(op.f("ix_ai_calls_record_id"), "ai_calls", ["record_id"])
    op.create_index(op.f("ix_ai_calls_decided_by_id"), "ai_calls", ["decided_by_id"])
    ${python.use("app.row_security", "enable_row_security")}("ai_calls")
  `;
}
