import { type Genome, parseGenome } from "../../genome/index";
import { everyAct, fields, may, one } from "./shorthand";

/** Invoices of small agencies, sold as a subscription: money, numbers that exist once, states that lock. */
export const invoicing: Genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Plain Invoice", slug: "plain-invoice", tagline: "Invoices without the accountant.", currency: "USD" },
  entities: [
    { id: "tax_rate", name: "Tax rate", ownership: "global", fields: fields("tax_rate", { name: "string required unique", percent: "decimal required positive" }) },
    { id: "client", name: "Client", fields: fields("client", { name: "string required", "billing email": "email required personal", address: "address", "tax number": "string" }) },
    {
      id: "invoice",
      name: "Invoice",
      displayField: "invoice.number",
      fields: fields("invoice", { number: "string required unique", "issued on": "date required", "due on": "date required indexed", total: "money required positive", "sent at": "datetime", status: "enum draft|sent|paid|void required" }),
      workflow: {
        field: "invoice.status",
        initial: "invoice.status.draft",
        final: ["invoice.status.paid", "invoice.status.void"],
        transitions: [
          { id: "invoice.send", name: "send", from: ["invoice.status.draft"], to: "invoice.status.sent", roles: ["bookkeeper"] },
          { id: "invoice.pay", name: "mark as paid", from: ["invoice.status.sent"], to: "invoice.status.paid", roles: ["bookkeeper"] },
          { id: "invoice.void", name: "void", from: ["invoice.status.draft", "invoice.status.sent"], to: "invoice.status.void", roles: ["administrator"] },
        ],
      },
    },
    { id: "line", name: "Invoice line", fields: fields("line", { description: "string required", quantity: "decimal required positive", "unit price": "money required", position: "integer required positive" }) },
    { id: "payment", name: "Payment", fields: fields("payment", { "received on": "date required", amount: "money required positive", method: "enum transfer|card|cash required", reference: "string" }) },
  ],
  relations: [one("invoice", "client", { options: "required" }), one("line", "invoice", { options: "required cascade" }), one("line", "tax_rate"), one("payment", "invoice", { options: "required" })],
  roles: [
    { id: "administrator", name: "Administrator", signUp: "creator" },
    { id: "bookkeeper", name: "Bookkeeper" },
    { id: "auditor", name: "Auditor" },
  ],
  permissions: [
    ...may("administrator", everyAct, { entities: ["client", "invoice", "line", "payment"] }),
    ...may("bookkeeper", ["create", "read", "update"], { entities: ["client", "invoice", "line", "payment"] }),
    ...may("auditor", ["read"], { entities: ["client", "invoice", "line", "payment", "tax_rate"] }),
    ...may("bookkeeper", ["read"], { entities: ["tax_rate"] }),
  ],
  rules: [
    { id: "invoice.dates", entity: "invoice", kind: "compare", left: "invoice.due_on", operator: ">=", right: "invoice.issued_on" },
    { id: "line.place", entity: "line", kind: "uniqueTogether", members: ["line.invoice", "line.position"] },
    { id: "line.most", entity: "line", kind: "limitPerParent", relation: "line.invoice", max: 100 },
    { id: "invoice.final", entity: "invoice", kind: "lockedIn", states: ["invoice.status.paid", "invoice.status.void"], message: "A paid or void invoice can no longer be changed." },
  ],
  features: {
    billing: { enabled: true },
    email: { enabled: true },
    auditLog: { enabled: true },
    publicApi: { enabled: true },
    search: { entities: ["client", "invoice"] },
    export: { entities: ["invoice", "payment"] },
    jobs: [{ id: "invoice.remind", name: "remind of unpaid invoices", entity: "invoice", kind: "remind", field: "invoice.due_on", daysBefore: -7, to: "owners" }],
  },
  integrations: [{ id: "stripe", name: "Stripe", category: "payments", direction: "both" }],
});
