import { type Genome, parseGenome } from "../../genome/index";
import { everyAct, fields, may, one } from "./shorthand";

/** One sports club: a single organisation whose members sign up themselves. */
export const association: Genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Rowing Club North", slug: "rowing-club-north", tagline: "Boats, outings and dues of one club.", tenancy: "single" },
  entities: [
    { id: "boat", name: "Boat", fields: fields("boat", { name: "string required unique", seats: "integer required positive", weight: "decimal positive", serviceable: "boolean required" }) },
    { id: "outing", name: "Outing", fields: fields("outing", { "leaves at": "datetime required indexed", "returns at": "datetime required", destination: "string required", kilometres: "decimal positive" }) },
    { id: "event", name: "Event", publicRead: true, fields: fields("event", { title: "string required", "takes place on": "date required", details: "richtext" }) },
    { id: "due", name: "Due", plural: "Dues", fields: fields("due", { year: "integer required positive", amount: "money required positive", "paid on": "date" }) },
    { id: "training_note", name: "Training note", ownership: "user", fields: fields("training_note", { text: "text required", "heart rate": "integer positive" }) },
  ],
  relations: [
    one("outing", "boat", { options: "required" }),
    { id: "outing.crew", from: "outing", to: "user", kind: "manyToMany", name: "crew members", onDelete: "cascade" },
    one("outing", "user", { name: "cox" }),
    one("due", "user", { name: "payer", options: "required" }),
    { id: "event.attendees", from: "event", to: "user", kind: "manyToMany", name: "attendees", onDelete: "cascade", throughFields: [{ id: "event.attendees.answer", name: "answer", type: "enum", required: true, default: "answer.yes", enumValues: [{ id: "answer.yes", name: "yes" }, { id: "answer.maybe", name: "maybe" }] }] },
  ],
  roles: [
    { id: "board", name: "Board" },
    { id: "rower", name: "Rower", signUp: "open" },
  ],
  permissions: [
    ...may("board", everyAct, { entities: ["boat", "outing", "event", "due"] }),
    ...may("rower", ["read"], { entities: ["boat", "event"] }),
    ...may("rower", ["create", "read"], { entities: ["outing"] }),
    ...may("rower", ["update", "delete"], { entities: ["outing"], scope: "own" }),
    ...may("rower", ["read"], { entities: ["due"], scope: "assigned" }),
    ...may("rower", everyAct, { entities: ["training_note"], scope: "own" }),
  ],
  rules: [
    { id: "outing.order", entity: "outing", kind: "compare", left: "outing.returns_at", operator: ">", right: "outing.leaves_at" },
    { id: "outing.boat_free", entity: "outing", kind: "noOverlap", start: "outing.leaves_at", end: "outing.returns_at", relation: "outing.boat", message: "A boat is on one outing at a time." },
    { id: "due.once", entity: "due", kind: "uniqueTogether", members: ["due.payer", "due.year"] },
  ],
  features: { email: { enabled: true }, notifications: { enabled: true }, export: { entities: ["due", "outing"] } },
});
