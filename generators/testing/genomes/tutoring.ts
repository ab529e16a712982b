import { type Genome, parseGenome } from "../../genome/index";
import { everyAct, fields, may, one } from "./shorthand";

/** A marketplace: tutors publish offers, learners browse without an account and book across tutors. */
export const tutoring: Genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Lernbar", slug: "lernbar", tagline: "Find a tutor round the corner.", currency: "EUR", tenancy: "marketplace" },
  entities: [
    { id: "subject", name: "Subject", ownership: "global", publicRead: true, fields: fields("subject", { name: "string required unique" }) },
    { id: "offer", name: "Offer", publicRead: true, displayField: "offer.title", fields: fields("offer", { title: "string required", about: "richtext required", "hourly rate": "money required positive", level: "enum school|university|adult required", online: "boolean", picture: "image" }) },
    { id: "slot", name: "Slot", publicRead: true, fields: fields("slot", { "starts at": "datetime required indexed", "ends at": "datetime required", places: "integer required positive" }) },
    {
      id: "booking",
      name: "Booking",
      fields: fields("booking", { message: "text", state: "enum requested|accepted|declined|held required" }),
      workflow: {
        field: "booking.state",
        initial: "booking.state.requested",
        final: ["booking.state.declined", "booking.state.held"],
        transitions: [
          { id: "booking.accept", name: "accept", from: ["booking.state.requested"], to: "booking.state.accepted", roles: ["tutor"], effects: [{ kind: "notify", to: "creator" }] },
          { id: "booking.decline", name: "decline", from: ["booking.state.requested"], to: "booking.state.declined", roles: ["tutor"], effects: [{ kind: "notify", to: "creator" }] },
          { id: "booking.hold", name: "mark as held", from: ["booking.state.accepted"], to: "booking.state.held", roles: ["tutor"] },
        ],
      },
    },
    { id: "review", name: "Review", publicRead: true, fields: fields("review", { stars: "integer required positive", words: "text" }) },
  ],
  relations: [
    { id: "offer.subjects", from: "offer", to: "subject", kind: "manyToMany", name: "subjects", onDelete: "cascade" },
    one("slot", "offer", { options: "required cascade" }),
    one("booking", "slot", { options: "required" }),
    { id: "review.booking", from: "review", to: "booking", kind: "oneToOne", name: "booking", required: true, onDelete: "cascade" },
  ],
  roles: [
    { id: "tutor", name: "Tutor", signUp: "creator" },
    { id: "learner", name: "Learner", signUp: "open" },
  ],
  permissions: [
    ...may("tutor", everyAct, { entities: ["offer", "slot"] }),
    ...may("tutor", ["read"], { entities: ["subject", "booking", "review"] }),
    ...may("learner", ["read"], { entities: ["subject", "offer", "slot"] }),
    ...may("learner", ["create", "read", "update"], { entities: ["booking"], scope: "own" }),
    ...may("learner", everyAct, { entities: ["review"], scope: "own" }),
  ],
  rules: [
    { id: "slot.order", entity: "slot", kind: "compare", left: "slot.ends_at", operator: ">", right: "slot.starts_at" },
    { id: "slot.apart", entity: "slot", kind: "noOverlap", start: "slot.starts_at", end: "slot.ends_at", relation: "slot.offer" },
    { id: "booking.places", entity: "booking", kind: "limitPerParent", relation: "booking.slot", maxField: "slot.places", message: "A slot takes as many bookings as it has places." },
  ],
  features: { email: { enabled: true }, notifications: { enabled: true }, fileUpload: { enabled: true }, search: { entities: ["offer"] } },
});
