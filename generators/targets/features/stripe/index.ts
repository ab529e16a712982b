import { loadStatic, type SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { join, py, pyString, PythonModule } from "../../../writer/index";
import { STRIPE } from "../../python/requirements";
import type { EnvironmentLine, SettingPlan } from "../backend-part";
import type { Feature } from "../feature";
import { hasPayments } from "../payments/payable";
import { stripeApi } from "./openapi";

const isOn = (plan: Plan) => plan.features.billing || hasPayments(plan);

/** What billing and payments share: the client of Stripe, and its events. */
export const stripe: Feature = {
  part: {
    files: (plan) => (isOn(plan) ? [...loadStatic("features/stripe"), emitHandlers(plan)] : []),
    models: (plan) => (isOn(plan) ? [{ module: "app.models.stripe_event", names: ["StripeEvent"] }] : []),
    tables: (plan) => (isOn(plan) ? [{ table: "stripe_events", order: "before", create: () => TABLE }] : []),
    blueprints: (plan) => (isOn(plan) ? ["stripe_bp"] : []),
    settings: (plan) => (isOn(plan) ? SETTINGS : []),
    environment: (plan) => (isOn(plan) ? ENVIRONMENT : []),
    requirements: (plan) => (isOn(plan) ? STRIPE : {}),
    openApi: (plan) => (isOn(plan) ? stripeApi : { paths: {}, schemas: {} }),
  },
};

/** The table of events belongs to no workspace: it holds their ids and nothing of anybody. */
const TABLE = py`
  op.create_table(
      "stripe_events",
      sa.Column("id", sa.Uuid(), nullable=False),
      sa.Column("event_id", sa.String(length=255), nullable=False),
      sa.Column("kind", sa.String(length=100), nullable=False),
      sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
      sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
      sa.PrimaryKeyConstraint("id", name=op.f("pk_stripe_events")),
      sa.UniqueConstraint("event_id", name=op.f("uq_stripe_events_event_id")),
  )
`;

/** A variable that is needed as soon as there is a key. */
const withKey = (name: string, purpose: string) => py`env.required(${pyString(name)}, ${pyString(purpose)}) if env.text("STRIPE_SECRET_KEY") else ""`;

const SETTINGS: readonly SettingPlan[] = [
  { name: "stripe_secret_key", type: "str", read: () => py`env.text("STRIPE_SECRET_KEY")` },
  { name: "stripe_webhook_secret", type: "str", read: () => withKey("STRIPE_WEBHOOK_SECRET", "signs the events of Stripe") },
  { name: "stripe_api_base", type: "str", read: () => py`env.text("STRIPE_API_BASE")` },
];

const ENVIRONMENT: readonly EnvironmentLine[] = [
  { name: "STRIPE_SECRET_KEY", value: "", comment: "Key of the Stripe account; empty: nothing can be paid." },
  { name: "STRIPE_WEBHOOK_SECRET", value: "", comment: "Secret of the webhook /api/webhooks/stripe; needed with a key." },
  { name: "STRIPE_API_BASE", value: "", comment: "Only for tests against another server than Stripe's." },
];

/** `app/stripe_handlers.py`: who hears of an event. */
function emitHandlers(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Who deals with the events of Stripe; each handler picks those it knows." });
  const services = [...(plan.features.billing ? ["billing_service"] : []), ...(hasPayments(plan) ? ["stripe_payment_service"] : [])];
  const callable = python.use("collections.abc", "Callable");
  const any = python.use("typing", "Any");
  const body = py`
    HANDLERS: tuple[${callable}[[${python.use("sqlalchemy.orm", "Session")}, str, dict[str, ${any}]], None], ...] = (
        ${join(services.map((service) => py`${python.use("app.services", service)}.handle_event`), ",\n")},
    )
  `;
  return { path: "backend/app/stripe_handlers.py", content: python.render(body) };
}
