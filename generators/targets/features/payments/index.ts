import { loadStatic } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { py, type Block, type PythonModule } from "../../../writer/index";
import type { Feature } from "../feature";
import { emitCurrency, emitPayable, emitPaymentBlueprint } from "./emit-payments";
import { paymentsApi } from "./openapi";
import { hasPayments } from "./payable";

/** People pay for records that have a price: Stripe's page, and a table of what its events said. */
export const payments: Feature = {
  part: {
    files: (plan) => (hasPayments(plan) ? [...loadStatic("features/payments"), emitCurrency(plan), emitPayable(plan), emitPaymentBlueprint(plan)] : []),
    models: (plan) => (hasPayments(plan) ? [{ module: "app.models.stripe_payment", names: ["StripePayment"] }] : []),
    tables: (plan) => (hasPayments(plan) ? [{ table: "stripe_payments", order: "before", create: (python) => table(plan, python) }] : []),
    blueprints: (plan) => (hasPayments(plan) ? ["stripe_payment_bp"] : []),
    openApi: (plan) => (hasPayments(plan) ? paymentsApi(plan) : { paths: {}, schemas: {} }),
  },
};

/** In a marketplace customers pay for records that lie in the provider's workspace. */
function table({ product }: Plan, python: PythonModule): Block<"py"> {
  const lock = python.use("app.row_security", "enable_row_security");
  return py`
    op.create_table(
        "stripe_payments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("resource", sa.String(length=80), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("amount", sa.Numeric(14, 2), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("checkout_url", sa.Text(), nullable=True),
        sa.Column("paid_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.CheckConstraint(sa.column("status").in_(["open", "paid", "expired"]), name=op.f("ck_stripe_payments_status")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_stripe_payments_workspace_id_workspaces"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_stripe_payments_user_id_users"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stripe_payments")),
    )
    op.create_index(op.f("ix_stripe_payments_workspace_id"), "stripe_payments", ["workspace_id"])
    op.create_index(op.f("ix_stripe_payments_user_id"), "stripe_payments", ["user_id"])
    op.create_index(op.f("ix_stripe_payments_record_id"), "stripe_payments", ["record_id"])
    ${product.tenancy === "marketplace" ? py`${lock}("stripe_payments", people=("user_id",))` : py`${lock}("stripe_payments")`}
  `;
}
