import type { Plan } from "../../../plan/index";
import { join, py, pyString, when, type Block, type PythonModule } from "../../../writer/index";

/** The table of notifications, as statements of the first migration. */
export function createNotificationsTable({ product }: Plan): (python: PythonModule) => Block<"py"> {
  const reachesAcross = product.tenancy === "marketplace";
  return (python) => py`
    op.create_table(
        "notifications",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("message", sa.String(length=500), nullable=False),
        sa.Column("resource", sa.String(length=80), nullable=True),
        sa.Column("record_id", sa.Uuid(), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.CheckConstraint(sa.column("kind").in_(["assignment", "transition", "reminder", "digest"]), name=op.f("ck_notifications_kind")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_notifications_workspace_id_workspaces"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_notifications_user_id_users"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notifications")),
    )
    op.create_index(op.f("ix_notifications_workspace_id"), "notifications", ["workspace_id"])
    op.create_index(op.f("ix_notifications_record_id"), "notifications", ["record_id"])
    op.create_index(op.f("ix_notifications_user_id_read_at"), "notifications", ["user_id", "read_at"])
    ${python.use("app.row_security", "enable_row_security")}(${join(reachesAcross ? [pyString("notifications"), py`people=("user_id",)`] : [pyString("notifications")], ", ")})
    ${when(reachesAcross, py`
      # Customers and providers tell one another things across workspaces.
      op.execute("CREATE POLICY deliver ON notifications FOR INSERT WITH CHECK (true)")
    `)}
  `;
}
