import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { identifier, join, py, pyString, PythonModule, type Block } from "../../../writer/index";
import { columnName } from "../../python/columns";
import { admitsNothing, idInPath, isLong, minorUnits, payables, sampleAmount, type Payable } from "./payable";

/** `app/stripe_currency.py`: the currency of the product. */
export function emitCurrency({ product }: Plan): SourceFile {
  const python = new PythonModule({ docstring: "The currency in which people pay." });
  const body = py`
    CURRENCY = ${pyString(product.currency.toLowerCase())}
    # Decimal places of its smallest unit.
    MINOR_UNITS = ${minorUnits(product.currency.toUpperCase())}
  `;
  return { path: "backend/app/stripe_currency.py", content: python.render(body) };
}

/** `tests/payable.py`: what can be paid, the field that says how much, an amount, and whether it may be nothing. */
export function emitPayable(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "What can be paid." });
  const tuple = python.use("typing", "NamedTuple");
  const body = py`
    class Payable(${tuple}):
        """A kind of record, the field that says how much, and an amount that it admits."""

        name: str
        field: str
        amount: str
        admits_nothing: bool


    PAYABLE = (
        ${join(payables(plan).map(({ entity, field }) => py`Payable(${pyString(entity.names.snake)}, ${pyString(columnName(field))}, ${pyString(sampleAmount(field))}, admits_nothing=${admitsNothing(field) ? py`True` : py`False`})`), ",\n")},
    )
  `;
  return { path: "backend/tests/payable.py", content: python.render(body) };
}

/** `app/blueprints/stripe_payment_bp.py`: paying for a record, and the list of payments. */
export function emitPaymentBlueprint(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Payments for records; the paying itself happens on Stripe's pages." });
  python.declare("bp");
  const response = python.use("flask", "Response");
  const body = py`
    bp = ${python.use("flask", "Blueprint")}("stripe_payment", __name__, url_prefix="/api")


    @bp.get("/workspace/payments")
    @${python.use("app.auth", "login_required")}
    def list_payments() -> ${response}:
        """Payments: an owner sees all, everybody their own."""
        options = ${python.use("app.schemas.base", "load_list_options")}(${python.use("app.schemas.stripe_payment_schema", "PaymentListSchema")}())
        page = ${python.use("app.services", "stripe_payment_service")}.list_payments(${python.use("app.extensions", "db")}.session(), ${python.use("app.auth", "get_current_user")}(), options)
        return ${python.use("flask", "jsonify")}(${python.use("app.schemas.base", "page_body")}(${python.use("app.schemas.stripe_payment_schema", "PaymentSchema")}(), page))


    ${join(payables(plan).map((payable, at) => payRoute(payable, { python, service: isLong(payable.entity.names) ? `service_${at + 1}` : null })), "\n\n\n")}
  `;
  return { path: "backend/app/blueprints/stripe_payment_bp.py", content: python.render(body), sources: payables(plan).map(({ entity }) => entity.id) };
}

interface RouteContext {
  readonly python: PythonModule;
  /** What the service of the record is called here; null for its own name. */
  readonly service: string | null;
}

function payRoute(payable: Payable, { python, service }: RouteContext): Block<"py"> {
  const { entity, field } = payable;
  const { names } = entity;
  const id = identifier(idInPath(payable));
  const module = `${names.snake}_service`;
  const display = entity.display !== null && ["string", "email", "text"].includes(entity.display.type) ? py`row.${identifier(entity.display.names.snake)} or ${pyString(names.label)}` : pyString(names.label);
  return py`
    @bp.post(${pyString(`/${names.pluralKebab}/<uuid:${idInPath(payable)}>/payments`)})
    @${python.use("app.auth", "login_required")}
    def ${identifier(`pay_${names.snake}`)}(${id}: ${python.use("uuid", "UUID")}) -> ${python.use("flask", "Response")}:
        """The page where the record is paid."""
        current_user, session = ${python.use("app.auth", "get_current_user")}(), ${python.use("app.extensions", "db")}.session()
        row = ${service === null ? python.use("app.services", module) : python.use("app.services", module, { as: service })}.${identifier(`get_${names.snake}`)}(session, current_user, ${id})
        label = ${display}
        url = ${python.use("app.services", "stripe_payment_service")}.start_payment(session, current_user, row, ${pyString(columnName(field))}, label)
        return ${python.use("flask", "jsonify")}({"url": url})
  `;
}
