import type { GenomeInput } from "../../../genome/index";
import { sample } from "./all-field-types";
import { task } from "./task";

type EntityInput = NonNullable<GenomeInput["entities"]>[number];

const category: EntityInput = {
  id: "category",
  name: "Category",
  description: "Reference data that every team shares.",
  ownership: "global",
  publicRead: true,
  fields: [{ id: "category.name", name: "name", type: "string", required: true, unique: true, maxLength: 60 }],
};

const client: EntityInput = {
  id: "client",
  name: "Client",
  fields: [
    { id: "client.name", name: "name", type: "string", required: true, maxLength: 120 },
    { id: "client.email", name: "email", type: "email", required: true, unique: true, sensitivity: "personal" },
    { id: "client.phone", name: "phone", type: "phone", sensitivity: "personal" },
    { id: "client.address", name: "address", type: "address", sensitivity: "personal" },
    { id: "client.health_notes", name: "health notes", type: "text", sensitivity: "special" },
    { id: "client.door_code", name: "door code", type: "string", sensitivity: "secret" },
  ],
};

const project: EntityInput = {
  id: "project",
  name: "Project",
  description: "Work agreed with a client.",
  displayField: "project.title",
  fields: [
    { id: "project.title", name: "title", type: "string", required: true, maxLength: 120 },
    { id: "project.starts_on", name: "starts on", type: "date", required: true },
    { id: "project.ends_on", name: "ends on", type: "date" },
    { id: "project.budget", name: "budget", type: "money", min: "0" },
    { id: "project.most_tasks", name: "most tasks", type: "integer", required: true, default: 20, min: "1", max: "500" },
    { id: "project.summary", name: "summary", type: "text" },
  ],
};

const contract: EntityInput = {
  id: "contract",
  name: "Contract",
  fields: [
    { id: "contract.number", name: "number", type: "string", required: true, unique: true, readOnly: false },
    { id: "contract.signed_copy", name: "signed copy", type: "file" },
    { id: "contract.total", name: "total", type: "money", required: true, min: "0" },
  ],
};

const room: EntityInput = {
  id: "room",
  name: "Room",
  fields: [
    { id: "room.name", name: "name", type: "string", required: true, unique: true },
    { id: "room.photo", name: "photo", type: "image" },
    { id: "room.seats", name: "seats", type: "integer", required: true, min: "1", max: "1000" },
  ],
};

const booking: EntityInput = {
  id: "booking",
  name: "Booking",
  fields: [
    { id: "booking.starts_at", name: "starts at", type: "datetime", required: true },
    { id: "booking.ends_at", name: "ends at", type: "datetime", required: true },
    { id: "booking.state", name: "state", type: "enum", required: true, default: "booking.open", enumValues: [{ id: "booking.open", name: "open" }, { id: "booking.lapsed", name: "lapsed" }] },
  ],
  workflow: {
    field: "booking.state",
    initial: "booking.open",
    final: ["booking.lapsed"],
    transitions: [{ id: "booking.lapse", name: "lapse", from: ["booking.open"], to: "booking.lapsed", roles: ["coordinator"] }],
  },
};

const closure: EntityInput = {
  id: "closure",
  name: "Closure",
  plural: "Closures",
  fields: [
    { id: "closure.from", name: "from day", type: "date", required: true },
    { id: "closure.until", name: "until day", type: "date", required: true },
    { id: "closure.reason", name: "reason", type: "string" },
  ],
};

const article: EntityInput = {
  id: "article",
  name: "Article",
  publicRead: true,
  fields: [
    { id: "article.title", name: "title", type: "string", required: true },
    { id: "article.body", name: "body", type: "richtext", required: true },
    { id: "article.published_on", name: "published on", type: "date" },
  ],
};

const note: EntityInput = {
  id: "note",
  name: "Note",
  description: "Private to the person who wrote it.",
  ownership: "user",
  fields: [{ id: "note.body", name: "body", type: "text", required: true, maxLength: 5000 }],
};

const named = (id: string, name: string): EntityInput => ({ id, name, fields: [{ id: `${id}.name`, name: "name", type: "string", required: true, unique: true }] });

export const entities: EntityInput[] = [category, client, project, task, contract, room, booking, closure, article, note, named("tag", "Tag"), named("skill", "Skill"), named("equipment", "Equipment"), sample];
