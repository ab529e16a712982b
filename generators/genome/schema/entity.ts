import { z } from "zod";
import { fieldSchema } from "./field";
import { provenanceListSchema } from "./provenance";
import { idSchema, nameSchema, textSchema } from "./text";
import { workflowSchema } from "./workflow";

export const entitySchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  plural: nameSchema.nullable().default(null),
  description: textSchema.default(""),
  /** `workspace`: the team's; `user`: private to who made it; `global`: reference data for everyone. */
  ownership: z.enum(["workspace", "user", "global"]).default("workspace"),
  /** Readable without sign-in. */
  publicRead: z.boolean().default(false),
  /** Id of the field that names a record to a person. */
  displayField: idSchema.nullable().default(null),
  fields: z.array(fieldSchema).default([]),
  workflow: workflowSchema.nullable().default(null),
  provenance: provenanceListSchema,
});

export const relationSchema = z.strictObject({
  id: idSchema,
  from: idSchema,
  /** Id of an entity, or the standard part `user`. */
  to: idSchema,
  kind: z.enum(["manyToOne", "oneToOne", "manyToMany"]),
  /** What `from` calls it: "assignee". */
  name: nameSchema,
  /** What `to` calls the other side: "assigned tasks"; derived when null. */
  inverseName: nameSchema.nullable().default(null),
  required: z.boolean().default(false),
  onDelete: z.enum(["restrict", "cascade", "setNull"]).default("restrict"),
  /** Fields of the pair itself; only with `manyToMany`. */
  throughFields: z.array(fieldSchema).default([]),
  provenance: provenanceListSchema,
});
