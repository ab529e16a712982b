import { loadStatic } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { identifier, py } from "../../../writer/index";
import type { Feature } from "../feature";
import { billingApi } from "./openapi";

const isOn = ({ features }: Plan) => features.billing;

/** Workspaces pay for plans: Stripe's pages, a mirror of the subscription, limits by plan. */
export const billing: Feature = {
  part: {
    files: (plan) => (isOn(plan) ? loadStatic("features/billing") : []),
    models: (plan) => (isOn(plan) ? [{ module: "app.models.subscription", names: ["Subscription"] }] : []),
    tables: (plan) => (isOn(plan) ? [{ table: "subscriptions", order: "before", create: (python) => py`
      op.create_table(
          "subscriptions",
          sa.Column("id", sa.Uuid(), nullable=False),
          sa.Column("workspace_id", sa.Uuid(), nullable=False),
          sa.Column("customer_id", sa.String(length=255), nullable=False),
          sa.Column("subscription_id", sa.String(length=255), nullable=True),
          sa.Column("plan", sa.String(length=40), nullable=False),
          sa.Column("status", sa.String(length=40), nullable=False),
          sa.Column("current_period_end", sa.DateTime(timezone=True), nullable=True),
          sa.Column("cancel_at_period_end", sa.Boolean(), server_default=sa.false(), nullable=False),
          sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
          sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
          sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_subscriptions_workspace_id_workspaces"), ondelete="CASCADE"),
          sa.PrimaryKeyConstraint("id", name=op.f("pk_subscriptions")),
          sa.UniqueConstraint("workspace_id", name=op.f("uq_subscriptions_workspace_id")),
      )
      ${python.use("app.row_security", "enable_row_security")}("subscriptions")
    ` }] : []),
    blueprints: (plan) => (isOn(plan) ? ["billing_bp"] : []),
    settings: (plan) => (isOn(plan) ? [{ name: "stripe_price_pro", type: "str", read: () => py`env.required("STRIPE_PRICE_PRO", "price of the paid plan") if env.text("STRIPE_SECRET_KEY") else ""` }] : []),
    environment: (plan) => (isOn(plan) ? [{ name: "STRIPE_PRICE_PRO", value: "", comment: "Id of the recurring price of the plan \"pro\"; needed with a key." }] : []),
    openApi: (plan) => (isOn(plan) ? billingApi(plan) : { paths: {}, schemas: {} }),
  },
  hook: {
    afterCreate: ({ plan, entity, python }) => (isOn(plan) && entity.ownership !== "global" ? [py`${python.use("app.services.billing_service", "check_plan_limit")}(session, current_user, ${identifier(entity.names.snake)})`] : []),
  },
};
