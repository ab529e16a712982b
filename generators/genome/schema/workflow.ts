import { z } from "zod";
import { provenanceListSchema } from "./provenance";
import { idSchema, nameSchema } from "./text";

/** Who hears of a transition. */
export const effectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("notify"), to: z.enum(["creator", "assigned"]) }),
  z.strictObject({ kind: z.literal("notifyRole"), role: idSchema }),
]);

export const transitionSchema = z.strictObject({
  id: idSchema,
  /** The act, as a verb: "approve". */
  name: nameSchema,
  /** Ids of enum values of the workflow's field. */
  from: z.array(idSchema).min(1),
  to: idSchema,
  /** Ids of the roles that may do it to any record; more by permissions `transition:<id>`. */
  roles: z.array(idSchema).default([]),
  effects: z.array(effectSchema).default([]),
  provenance: provenanceListSchema,
});

/** The states are the enum values of `field`. */
export const workflowSchema = z.strictObject({
  field: idSchema,
  initial: idSchema,
  final: z.array(idSchema).default([]),
  transitions: z.array(transitionSchema).default([]),
  provenance: provenanceListSchema,
});
