import { type Genome, parseGenome } from "../../genome/index";
import { everyAct, fields, may, one } from "./shorthand";

/** Appointments of a group practice: separate practices, health data, overlapping hours refused. */
export const clinic: Genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Practice Desk", slug: "practice-desk", tagline: "Appointments for small practices.", locale: "en-GB", currency: "GBP" },
  entities: [
    { id: "patient", name: "Patient", displayField: "patient.full_name", fields: fields("patient", { "full name": "string required personal", "born on": "date required personal", email: "email personal", phone: "phone personal", allergies: "text special" }) },
    { id: "practitioner", name: "Practitioner", fields: fields("practitioner", { "full name": "string required", speciality: "enum physician|physiotherapist|nurse required", "working from": "time required", "working until": "time required" }) },
    { id: "service", name: "Service", fields: fields("service", { name: "string required unique", duration: "duration required positive", price: "money required positive" }) },
    {
      id: "appointment",
      name: "Appointment",
      fields: fields("appointment", { "starts at": "datetime required indexed", "ends at": "datetime required", reason: "string", "cancellation reason": "string", status: "enum requested|confirmed|completed|cancelled required" }),
      workflow: {
        field: "appointment.status",
        initial: "appointment.status.requested",
        final: ["appointment.status.completed", "appointment.status.cancelled"],
        transitions: [
          { id: "appointment.confirm", name: "confirm", from: ["appointment.status.requested"], to: "appointment.status.confirmed", roles: ["receptionist"], effects: [{ kind: "notify", to: "creator" }] },
          { id: "appointment.complete", name: "complete", from: ["appointment.status.confirmed"], to: "appointment.status.completed", roles: ["clinician"] },
          { id: "appointment.cancel", name: "cancel", from: ["appointment.status.requested", "appointment.status.confirmed"], to: "appointment.status.cancelled", roles: ["receptionist"] },
        ],
      },
    },
    { id: "visit_note", name: "Visit note", fields: fields("visit_note", { findings: "richtext required special", "follow up on": "date" }) },
  ],
  relations: [
    one("practitioner", "user", { name: "account" }),
    one("appointment", "patient", { options: "required" }),
    one("appointment", "practitioner", { options: "required" }),
    one("appointment", "service", { options: "required" }),
    { id: "visit_note.appointment", from: "visit_note", to: "appointment", kind: "oneToOne", name: "appointment", inverseName: "note", required: true, onDelete: "cascade" },
  ],
  roles: [
    { id: "manager", name: "Practice manager", signUp: "creator" },
    { id: "receptionist", name: "Receptionist" },
    { id: "clinician", name: "Clinician" },
  ],
  permissions: [
    ...may("manager", everyAct, { entities: ["patient", "practitioner", "service", "appointment"] }),
    ...may("receptionist", everyAct, { entities: ["patient", "appointment"] }),
    ...may("receptionist", ["read"], { entities: ["practitioner", "service"] }),
    ...may("clinician", ["read"], { entities: ["patient", "practitioner", "service", "appointment"] }),
    ...may("clinician", everyAct, { entities: ["visit_note"], scope: "own" }),
  ],
  rules: [
    { id: "appointment.order", entity: "appointment", kind: "compare", left: "appointment.ends_at", operator: ">", right: "appointment.starts_at", message: "An appointment ends after it starts." },
    { id: "appointment.free", entity: "appointment", kind: "noOverlap", start: "appointment.starts_at", end: "appointment.ends_at", relation: "appointment.practitioner", message: "A practitioner sees one patient at a time." },
    { id: "appointment.why", entity: "appointment", kind: "requiredWhen", field: "appointment.cancellation_reason", when: "appointment.status", value: "appointment.status.cancelled" },
    { id: "appointment.closed", entity: "appointment", kind: "lockedIn", states: ["appointment.status.completed", "appointment.status.cancelled"] },
  ],
  features: {
    email: { enabled: true },
    notifications: { enabled: true },
    auditLog: { enabled: true },
    search: { entities: ["patient"] },
    jobs: [{ id: "appointment.remind", name: "remind of appointments", entity: "appointment", kind: "remind", field: "appointment.starts_at", daysBefore: 1, to: "creator" }],
  },
  compliance: { retention: [{ entity: "patient", days: 3650 }, { entity: "visit_note", days: 3650 }], regions: ["GB"], frameworks: ["gdpr"] },
});
