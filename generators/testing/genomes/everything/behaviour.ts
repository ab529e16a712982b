import type { GenomeInput } from "../../../genome/index";

export const rules: NonNullable<GenomeInput["rules"]> = [
  { id: "project.order", entity: "project", kind: "compare", left: "project.ends_on", operator: ">=", right: "project.starts_on", message: "A project ends after it starts." },
  { id: "booking.order", entity: "booking", kind: "compare", left: "booking.ends_at", operator: ">", right: "booking.starts_at" },
  { id: "task.not_past", entity: "task", kind: "compareNow", field: "task.due_on", operator: ">=" },
  { id: "task.limit", entity: "task", kind: "limitPerParent", relation: "task.project", maxField: "project.most_tasks" },
  { id: "booking.limit", entity: "booking", kind: "limitPerParent", relation: "booking.project", max: 10 },
  { id: "task.once", entity: "task", kind: "uniqueTogether", members: ["task.project", "task.title"] },
  { id: "booking.free", entity: "booking", kind: "noOverlap", start: "booking.starts_at", end: "booking.ends_at", relation: "booking.room", message: "A room is booked once at a time." },
  { id: "closure.apart", entity: "closure", kind: "noOverlap", start: "closure.from", end: "closure.until", relation: null },
  { id: "task.why", entity: "task", kind: "requiredWhen", field: "task.cancel_reason", when: "task.status", value: "task.cancelled" },
  { id: "task.closed", entity: "task", kind: "lockedIn", states: ["task.done", "task.cancelled"] },
];

export const features: GenomeInput["features"] = {
  billing: { enabled: true },
  email: { enabled: true },
  fileUpload: { enabled: true },
  notifications: { enabled: true },
  auditLog: { enabled: true },
  publicApi: { enabled: true },
  realtime: { enabled: true },
  payments: { enabled: true },
  search: { entities: ["client", "project", "task", "article"] },
  export: { entities: ["project", "task", "booking", "sample"] },
  jobs: [
    { id: "job.due", name: "remind of due tasks", entity: "task", kind: "remind", field: "task.due_on", daysBefore: 1, to: "assigned" },
    { id: "job.late", name: "remind of late tasks", entity: "task", kind: "remind", field: "task.due_on", daysBefore: -3, to: "owners", hour: 9 },
    { id: "job.lapse", name: "lapse past bookings", entity: "booking", kind: "transitionWhenPast", field: "booking.ends_at", transition: "booking.lapse" },
    { id: "job.digest", name: "weekly task digest", entity: "task", kind: "digest", every: "week", to: "owners" },
    { id: "job.count", name: "daily client count", entity: "client", kind: "digest", every: "day", to: "owners" },
    { id: "job.purge", name: "purge old bookings", entity: "booking", kind: "purge", days: 730 },
  ],
  ai: [
    { id: "ai.summary", name: "summarise task", purpose: "Says what a task is about in two sentences.", kind: "summarize", entity: "task", inputs: ["task.title", "task.details"], output: "task.summary" },
    { id: "ai.risks", name: "list project risks", kind: "generate", entity: "project", inputs: ["project.title", "project.summary"], output: null },
  ],
};

export const integrations: NonNullable<GenomeInput["integrations"]> = [
  { id: "integration.stripe", name: "Stripe", category: "payments", direction: "both" },
  { id: "integration.postmark", name: "Postmark", category: "email", direction: "out" },
];

export const compliance: GenomeInput["compliance"] = {
  retention: [{ entity: "booking", days: 730 }],
  regions: ["EU"],
  frameworks: ["gdpr", "ai-act"],
};

export const questions: NonNullable<GenomeInput["questions"]> = [
  {
    id: "question.tenancy",
    text: "Do teams of different companies share one installation?",
    about: ["project"],
    choices: [{ id: "workspaces", label: "Yes, and they never see each other", changes: "Every record belongs to a workspace." }, { id: "single", label: "No, there is one organisation" }],
    default: "workspaces",
  },
];
