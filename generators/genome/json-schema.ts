import { z } from "zod";
import { canonicalJson } from "./canonical-json";
import { permissionSchema, roleSchema } from "./schema/access";
import { entitySchema, relationSchema } from "./schema/entity";
import { aiUseSchema, featuresSchema, jobSchema } from "./schema/features";
import { enumValueSchema, fieldSchema, fieldTypeSchema } from "./schema/field";
import { complianceSchema, genomeSchema, integrationSchema, productSchema, questionSchema, SCHEMA_VERSION } from "./schema/genome";
import { provenanceSchema, sourceSchema } from "./schema/provenance";
import { ruleSchema } from "./schema/rule";
import { decimalSchema, idSchema, nameSchema, textSchema } from "./schema/text";
import { effectSchema, transitionSchema, workflowSchema } from "./schema/workflow";

/** What the parts are called in the published schema. */
const titles: Readonly<Record<string, z.ZodType>> = {
  Id: idSchema,
  Name: nameSchema,
  Text: textSchema,
  Decimal: decimalSchema,
  Product: productSchema,
  Entity: entitySchema,
  Field: fieldSchema,
  FieldType: fieldTypeSchema,
  EnumValue: enumValueSchema,
  Relation: relationSchema,
  Role: roleSchema,
  Permission: permissionSchema,
  Workflow: workflowSchema,
  Transition: transitionSchema,
  Effect: effectSchema,
  Rule: ruleSchema,
  Features: featuresSchema,
  Job: jobSchema,
  AiUse: aiUseSchema,
  Integration: integrationSchema,
  Compliance: complianceSchema,
  Question: questionSchema,
  Provenance: provenanceSchema,
  Source: sourceSchema,
};

/** The published JSON Schema of a genome as a person or a program writes it: what has a default may be left out. */
export function genomeJsonSchema(): string {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(titles)) metadata.add(schema, { id });
  const schema = z.toJSONSchema(genomeSchema, { io: "input", reused: "inline", unrepresentable: "throw", metadata });
  return canonicalJson({ ...schema, $id: `urn:groundwork:genome:${SCHEMA_VERSION}`, title: "Genome", description: "The reviewed model of a product, from which its code is made." });
}
