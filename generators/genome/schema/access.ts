import { z } from "zod";
import { provenanceListSchema } from "./provenance";
import { idSchema, nameSchema, textSchema } from "./text";

export const roleSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  description: textSchema.default(""),
  /**
   * `creator`: registering as it makes a workspace of one's own; `invited`: by invitation of an owner;
   * `open`: anyone may register as it (joins the one workspace of a `single` product, or acts as a
   * customer across the workspaces of a `marketplace`).
   */
  signUp: z.enum(["creator", "invited", "open"]).default("invited"),
  provenance: provenanceListSchema,
});

export const permissionSchema = z.strictObject({
  role: idSchema,
  entity: idSchema,
  /** `transition:<id of the transition>` for an act of a workflow. */
  action: z.union([z.enum(["create", "read", "update", "delete"]), z.string().regex(/^transition:[A-Za-z0-9][A-Za-z0-9_.-]*$/)]),
  scope: z.enum(["any", "own", "assigned"]).default("any"),
  /** Ids of the fields that may be read or written; null for all. */
  fields: z.array(idSchema).nullable().default(null),
  provenance: provenanceListSchema,
});
