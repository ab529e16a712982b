import { deriveNames } from "../genome/index";
import type { Entity, Genome, Names } from "../genome/index";
import { expandJoins } from "./expand-joins";
import { orderEntities } from "./order-entities";
import type { EntityPlan, FieldPlan, Plan } from "./plan";
import { planGrants, planRoles } from "./plan-access";
import { planAiUses, planFeatures, planJobs } from "./plan-features";
import { planField } from "./plan-field";
import { planCollections, planLinks, planReferences } from "./plan-relations";
import { planRules } from "./plan-rules";
import { planWorkflow } from "./plan-workflow";
import { quotesOf } from "./quotes";
import { settle } from "./settle";

/**
 * Decide everything about the codebase of a checked genome.
 * @throws Error when the genome was not checked first and names something that does not exist.
 */
export function planCodebase(genome: Genome): Plan {
  const { genome: expanded, joins } = expandJoins(settle(genome));
  const names = deriveNames(expanded);
  const { entities: ordered, deferred } = orderEntities(expanded);
  const fields = new Map(ordered.map((entity) => [entity.id, entity.fields.map((field) => planField(field, { genome: expanded, names, entity }))]));
  const entities = ordered.map((entity) => planEntity(entity, { genome: expanded, names, fields, deferred, joins }));
  return {
    product: { ...productOf(expanded), snake: names.product.snake },
    entities,
    roles: planRoles(expanded, names),
    features: planFeatures(expanded),
    jobs: planJobs({ genome: expanded, names, entities }),
    aiUses: planAiUses({ genome: expanded, names, entities }),
    genome,
  };
}

function productOf({ product: { name, slug, tagline, description, locale, currency, tenancy } }: Genome) {
  return { name, slug, tagline, description, locale, currency, tenancy };
}

interface Context {
  readonly genome: Genome;
  readonly names: Names;
  readonly fields: ReadonlyMap<string, readonly FieldPlan[]>;
  readonly deferred: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
}

function planEntity(entity: Entity, { genome, names, fields: allFields, deferred, joins }: Context): EntityPlan {
  const fields = allFields.get(entity.id) ?? [];
  const relations = { genome, names, deferred };
  const references = planReferences(entity, relations);
  const links = planLinks(entity, relations);
  const workflow = planWorkflow(entity, fields, { genome, names });
  const searched = genome.features.search.entities.includes(entity.id);
  return {
    id: entity.id,
    names: names.entity(entity.id),
    description: entity.description,
    ownership: entity.ownership,
    publicRead: entity.publicRead,
    fields,
    references,
    links,
    collections: planCollections(entity, relations),
    display: displayOf(entity, fields),
    workflow,
    rules: planRules({ genome, names, entity, fields, references, workflow, fieldsOf: (id) => allFields.get(id) ?? [] }),
    grants: planGrants({ genome, names, entity, fields, references, links }),
    searchFields: searched ? fields.filter(({ type, sensitivity }) => SEARCHED.has(type) && sensitivity !== "secret") : [],
    exported: genome.features.export.entities.includes(entity.id),
    isJoin: joins.has(entity.id),
    retentionDays: genome.compliance.retention.find((rule) => rule.entity === entity.id)?.days ?? null,
    quotes: quotesOf(genome, entity.provenance),
  };
}

const SEARCHED: ReadonlySet<FieldPlan["type"]> = new Set(["string", "text", "richtext", "email", "url", "phone"]);

/** The named field, else the first that reads like a name; a long text that may be left out is none. */
function displayOf(entity: Entity, fields: readonly FieldPlan[]): FieldPlan | null {
  const readable = fields.filter(({ type, sensitivity }) => (type === "string" || type === "email" || type === "text") && sensitivity !== "secret");
  return fields.find(({ id }) => id === entity.displayField) ?? readable.find(({ required }) => required) ?? readable.find(({ type }) => type !== "text") ?? null;
}
