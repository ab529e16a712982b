import { z } from "zod";
import { provenanceListSchema } from "./provenance";
import { idSchema, nameSchema, textSchema } from "./text";

const job = { id: idSchema, name: nameSchema, entity: idSchema, provenance: provenanceListSchema };
const recipients = z.enum(["creator", "assigned", "owners"]);

/** Scheduled work in a closed set of forms. Jobs run once a day at `hour` UTC. */
export const jobSchema = z.discriminatedUnion("kind", [
  /** Tell `to` about records whose date is `daysBefore` days ahead (negative: past). */
  z.strictObject({ ...job, kind: z.literal("remind"), field: idSchema, daysBefore: z.int().min(-365).max(365), to: recipients.default("creator"), hour: z.int().min(0).max(23).default(7) }),
  /** Make the transition for records whose date has passed. */
  z.strictObject({ ...job, kind: z.literal("transitionWhenPast"), field: idSchema, transition: idSchema, hour: z.int().min(0).max(23).default(1) }),
  /** Mail a count of records by state (or in all) to `to`, daily or on Mondays. */
  z.strictObject({ ...job, kind: z.literal("digest"), every: z.enum(["day", "week"]).default("week"), to: recipients.default("owners"), hour: z.int().min(0).max(23).default(6) }),
  /** Delete records older than so many days: a retention rule. */
  z.strictObject({ ...job, kind: z.literal("purge"), days: z.int().min(1).max(36_500), hour: z.int().min(0).max(23).default(3) }),
]);

/** A use of a language model in the product: it reads fields of a record and suggests text for another. */
export const aiUseSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  purpose: textSchema.default(""),
  kind: z.enum(["summarize", "classify", "generate", "extract", "recommend"]).default("generate"),
  entity: idSchema,
  inputs: z.array(idSchema).default([]),
  /** Field that takes the accepted answer; null when the answer is only shown. */
  output: idSchema.nullable().default(null),
  provenance: provenanceListSchema,
});

const flag = z.strictObject({ enabled: z.boolean().default(false), provenance: provenanceListSchema }).prefault({});
const entities = z.strictObject({ entities: z.array(idSchema).default([]), provenance: provenanceListSchema }).prefault({});

/** What the product does beside records: off unless asked for. */
export const featuresSchema = z.strictObject({
  /** The founder charges workspaces for plans. */
  billing: flag,
  /** Mail beyond what sign-in needs. */
  email: flag,
  fileUpload: flag,
  notifications: flag,
  auditLog: flag,
  /** API tokens for other programs. */
  publicApi: flag,
  realtime: flag,
  /** Users of the product pay one another or the product for records. */
  payments: flag,
  /** Full-text search over these entities. */
  search: entities,
  /** CSV export of these entities. */
  export: entities,
  jobs: z.array(jobSchema).default([]),
  ai: z.array(aiUseSchema).default([]),
});
