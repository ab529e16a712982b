import { z } from "zod";
import { permissionSchema, roleSchema } from "./access";
import { entitySchema, relationSchema } from "./entity";
import { featuresSchema } from "./features";
import { provenanceListSchema, sourceSchema } from "./provenance";
import { ruleSchema } from "./rule";
import { idSchema, nameSchema, textSchema } from "./text";

export const SCHEMA_VERSION = 1;

export const productSchema = z.strictObject({
  name: nameSchema,
  slug: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/).max(60),
  tagline: textSchema.default(""),
  description: textSchema.default(""),
  /** BCP 47, of the product's texts. */
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/).default("en"),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/).default("USD"),
  tenancy: z.enum(["workspaces", "marketplace", "single"]).default("workspaces"),
  provenance: provenanceListSchema,
});

export const integrationSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  category: z.enum(["payments", "email", "sms", "calendar", "storage", "maps", "identity", "chat", "accounting", "analytics", "ai", "other"]),
  direction: z.enum(["in", "out", "both"]).default("out"),
  provenance: provenanceListSchema,
});

export const complianceSchema = z
  .strictObject({
    /** How long records are kept, in days. */
    retention: z.array(z.strictObject({ entity: idSchema, days: z.int().min(1) })).default([]),
    /** ISO 3166-1 alpha-2 codes, or EU. */
    regions: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
    frameworks: z.array(z.enum(["gdpr", "hipaa", "soc2", "iso27001", "pci", "dora", "nis2", "ai-act"])).default([]),
  })
  .prefault({});

export const questionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  /** Ids of the elements it is about. */
  about: z.array(idSchema).default([]),
  choices: z.array(z.strictObject({ id: idSchema, label: textSchema, changes: textSchema.default("") })).min(1),
  /** The choice that is already applied. */
  default: idSchema,
  /** The choice a person made; null while open. */
  answer: idSchema.nullable().default(null),
  provenance: provenanceListSchema,
});

export const genomeSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  product: productSchema,
  entities: z.array(entitySchema).default([]),
  relations: z.array(relationSchema).default([]),
  roles: z.array(roleSchema).default([]),
  permissions: z.array(permissionSchema).default([]),
  rules: z.array(ruleSchema).default([]),
  features: featuresSchema.prefault({}),
  integrations: z.array(integrationSchema).default([]),
  compliance: complianceSchema,
  questions: z.array(questionSchema).default([]),
  source: sourceSchema.prefault({}),
});
