import type { z } from "zod";
import type { permissionSchema, roleSchema } from "./schema/access";
import type { entitySchema, relationSchema } from "./schema/entity";
import type { aiUseSchema, featuresSchema, jobSchema } from "./schema/features";
import type { enumValueSchema, fieldSchema, fieldTypeSchema } from "./schema/field";
import type { genomeSchema, integrationSchema, productSchema, questionSchema } from "./schema/genome";
import type { provenanceSchema, sourceSchema } from "./schema/provenance";
import type { ruleSchema } from "./schema/rule";
import type { effectSchema, transitionSchema, workflowSchema } from "./schema/workflow";

type DeepReadonly<T> = T extends (infer U)[] ? readonly DeepReadonly<U>[] : T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Parsed<S extends z.ZodType> = DeepReadonly<z.output<S>>;

/** The reviewed model of a product: everything an emitter may know. Frozen; ids survive renames. */
export type Genome = Parsed<typeof genomeSchema>;
/** A genome as JSON may give it: everything with a default can be left out. */
export type GenomeInput = z.input<typeof genomeSchema>;
export type Product = Parsed<typeof productSchema>;
export type Entity = Parsed<typeof entitySchema>;
export type Field = Parsed<typeof fieldSchema>;
export type FieldType = z.output<typeof fieldTypeSchema>;
export type EnumValue = Parsed<typeof enumValueSchema>;
export type Relation = Parsed<typeof relationSchema>;
export type Role = Parsed<typeof roleSchema>;
export type Permission = Parsed<typeof permissionSchema>;
export type Workflow = Parsed<typeof workflowSchema>;
export type Transition = Parsed<typeof transitionSchema>;
export type Effect = Parsed<typeof effectSchema>;
export type Rule = Parsed<typeof ruleSchema>;
export type Features = Parsed<typeof featuresSchema>;
export type Job = Parsed<typeof jobSchema>;
export type AiUse = Parsed<typeof aiUseSchema>;
export type Integration = Parsed<typeof integrationSchema>;
export type Question = Parsed<typeof questionSchema>;
export type Provenance = Parsed<typeof provenanceSchema>;
export type Source = Parsed<typeof sourceSchema>;

/** The standard part that every product has; relations may point at it. */
export const USER_ENTITY_ID = "user";
