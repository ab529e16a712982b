import { type Genome, parseGenome } from "../../genome/index";
import { everyAct, fields, may, one } from "./shorthand";

/** A yard that lets machines: stock with photos, rentals with a pair of machine and price, overdue mail. */
export const rental: Genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Yardline", slug: "yardline", tagline: "Machines out, machines back.", currency: "EUR", locale: "de-DE" },
  entities: [
    { id: "depot", name: "Depot", fields: fields("depot", { name: "string required unique", address: "address required", location: "geo" }) },
    { id: "machine", name: "Machine", displayField: "machine.inventory_number", fields: [...fields("machine", { "inventory number": "string required unique", model: "string required indexed", photo: "image", manual: "file", "day rate": "money required positive", "operating hours": "decimal positive", condition: "enum ready|in_repair|retired required", "last service": "date" })] },
    { id: "customer", name: "Customer", fields: fields("customer", { "company name": "string required", contact: "string personal", email: "email required unique personal", website: "url" }) },
    {
      id: "rental",
      name: "Rental",
      fields: fields("rental", { number: "string required unique", "picked up on": "date required", "due back on": "date required indexed", deposit: "money positive", remarks: "text", state: "enum reserved|out|returned|overdue required" }),
      workflow: {
        field: "rental.state",
        initial: "rental.state.reserved",
        final: ["rental.state.returned"],
        transitions: [
          { id: "rental.hand_over", name: "hand over", from: ["rental.state.reserved"], to: "rental.state.out", roles: ["clerk", "yard_hand"] },
          { id: "rental.mark_overdue", name: "mark overdue", from: ["rental.state.out"], to: "rental.state.overdue", effects: [{ kind: "notifyRole", role: "clerk" }] },
          { id: "rental.return", name: "return", from: ["rental.state.out", "rental.state.overdue"], to: "rental.state.returned", roles: ["clerk", "yard_hand"] },
        ],
      },
    },
    { id: "damage", name: "Damage", plural: "Damages", fields: fields("damage", { description: "text required", cost: "money positive", photo: "image", noticed_at: "datetime required" }) },
  ],
  relations: [
    one("machine", "depot", { options: "required" }),
    one("machine", "depot", { name: "home depot" }),
    one("rental", "customer", { options: "required" }),
    {
      id: "rental.machines",
      from: "rental",
      to: "machine",
      kind: "manyToMany",
      name: "machines",
      onDelete: "cascade",
      throughFields: [
        { id: "rental.machines.rate", name: "agreed rate", type: "money", required: true, min: "0" },
        { id: "rental.machines.hours", name: "hours at return", type: "decimal" },
      ],
    },
    one("damage", "machine", { options: "required cascade" }),
    one("damage", "rental"),
  ],
  roles: [
    { id: "clerk", name: "Clerk", signUp: "creator" },
    { id: "yard_hand", name: "Yard hand" },
  ],
  permissions: [...may("clerk", everyAct, { entities: ["depot", "machine", "customer", "rental", "damage"] }), ...may("yard_hand", ["read"], { entities: ["depot", "machine", "customer", "rental"] }), ...may("yard_hand", everyAct, { entities: ["damage"], scope: "own" })],
  rules: [
    { id: "rental.order", entity: "rental", kind: "compare", left: "rental.due_back_on", operator: ">=", right: "rental.picked_up_on" },
    { id: "damage.known", entity: "damage", kind: "compareNow", field: "damage.noticed_at", operator: "<=", message: "Damage cannot be noticed in the future." },
    { id: "machine.place", entity: "machine", kind: "limitPerParent", relation: "machine.depot", max: 200 },
  ],
  features: {
    email: { enabled: true },
    fileUpload: { enabled: true },
    search: { entities: ["machine", "customer"] },
    export: { entities: ["rental", "damage"] },
    jobs: [
      { id: "rental.late", name: "mark overdue rentals", entity: "rental", kind: "transitionWhenPast", field: "rental.due_back_on", transition: "rental.mark_overdue" },
      { id: "rental.week", name: "weekly rental count", entity: "rental", kind: "digest" },
    ],
  },
});
