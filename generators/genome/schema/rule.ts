import { z } from "zod";
import { provenanceListSchema } from "./provenance";
import { idSchema, textSchema } from "./text";

const common = {
  id: idSchema,
  entity: idSchema,
  /** What a person is told when the rule is broken; derived when empty. */
  message: textSchema.default(""),
  provenance: provenanceListSchema,
};

/** Business rules in a closed set of forms that the emitted services can check. */
export const ruleSchema = z.discriminatedUnion("kind", [
  /** `left` compared with `right`, two fields of one entity and one type: ends after starts. */
  z.strictObject({ ...common, kind: z.literal("compare"), left: idSchema, operator: z.enum(["<", "<=", ">", ">="]), right: idSchema }),
  /** Compared with the current day or moment: a due date is not in the past. */
  z.strictObject({ ...common, kind: z.literal("compareNow"), field: idSchema, operator: z.enum(["<", "<=", ">", ">="]) }),
  /** At most `max` records (or as many as `maxField` of the parent says) per parent of `relation`. */
  z.strictObject({ ...common, kind: z.literal("limitPerParent"), relation: idSchema, max: z.int().min(1).nullable().default(null), maxField: idSchema.nullable().default(null) }),
  /** The combination of fields and relations is unique within the tenant. */
  z.strictObject({ ...common, kind: z.literal("uniqueTogether"), members: z.array(idSchema).min(2) }),
  /** Two records of one parent (or of all, without `relation`) never overlap in time. */
  z.strictObject({ ...common, kind: z.literal("noOverlap"), start: idSchema, end: idSchema, relation: idSchema.nullable().default(null) }),
  /** `field` must be given when the enum `when` has `value` (id of an enum value). */
  z.strictObject({ ...common, kind: z.literal("requiredWhen"), field: idSchema, when: idSchema, value: idSchema }),
  /** A record in one of these states of its workflow can no longer be edited or deleted. */
  z.strictObject({ ...common, kind: z.literal("lockedIn"), states: z.array(idSchema).min(1) }),
]);
