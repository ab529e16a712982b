import type { Json } from "../edit/genome-edit";
import type { Entity, Field, Genome, Permission, Relation } from "../genome";
import type { PartKind } from "./genome-change";

/** A part of a genome as the diff sees it: who it is, what it is called, what it is like. */
export interface Part {
  readonly part: PartKind;
  readonly id: string;
  readonly owner: string | null;
  readonly ownerName: string | null;
  readonly name: string;
  /** Null for a part without a name of its own: renaming cannot happen to it. */
  readonly rename: string | null;
  /** What makes a change a conversion of data; null when nothing does. */
  readonly type: string | null;
  readonly properties: Readonly<Record<string, Json>>;
}

/** Every part in the order of the genome. Provenance is not part of a product and is left out. */
export function partsOf(genome: Genome): readonly Part[] {
  return [
    productPart(genome),
    ...genome.entities.flatMap(entityParts),
    ...genome.relations.flatMap(relationParts),
    ...genome.roles.map((role) => part("role", role, {})),
    ...numbered(genome.permissions.map((permission) => permissionPart(genome, permission))),
    ...genome.rules.map((rule) => part("rule", { ...rule, name: rule.message === "" ? rule.kind : rule.message }, { owner: rule.entity, drop: ["message", "entity"], nameless: true, type: rule.kind })),
    ...featureParts(genome),
    ...genome.integrations.map((integration) => part("integration", integration, {})),
    ...numbered(genome.compliance.retention.map((rule) => part("retention", { ...rule, id: rule.entity, name: rule.entity }, { nameless: true }))),
    part("compliance", { id: "compliance", name: "compliance", regions: genome.compliance.regions, frameworks: genome.compliance.frameworks }, { nameless: true }),
    ...genome.questions.map((question) => part("question", { ...question, name: question.text }, { nameless: true })),
  ];
}

interface Options {
  readonly owner?: string;
  readonly ownerName?: string;
  /** Keys that are parts of their own or the part's identity. */
  readonly drop?: readonly string[];
  readonly nameless?: boolean;
  readonly type?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly [property: string]: unknown;
}

const always: ReadonlySet<string> = new Set(["id", "name", "provenance"]);

function part(kind: PartKind, item: Named, options: Options): Part {
  const properties: Record<string, Json> = {};
  for (const [key, value] of Object.entries(item)) if (!always.has(key) && !options.drop?.includes(key)) properties[key] = value as Json;
  return {
    part: kind,
    id: item.id,
    owner: options.owner ?? null,
    ownerName: options.ownerName ?? null,
    name: item.name,
    rename: options.nameless === true ? null : item.name,
    type: options.type ?? null,
    properties,
  };
}

function productPart({ product }: Genome): Part {
  return part("product", { ...product, id: "product" }, {});
}

function entityParts(entity: Entity): readonly Part[] {
  const own = { owner: entity.id, ownerName: entity.name };
  const { workflow } = entity;
  const moves =
    workflow === null
      ? []
      : [
          part("workflow", { ...workflow, id: `${entity.id}.workflow`, name: entity.name }, { ...own, drop: ["transitions"], nameless: true }),
          ...workflow.transitions.map((transition) => part("transition", transition, own)),
        ];
  return [part("entity", entity, { drop: ["fields", "workflow"] }), ...entity.fields.flatMap((field) => fieldParts(field, own)), ...moves];
}

interface Owner {
  readonly owner: string;
  readonly ownerName: string;
}

function fieldParts(field: Field, own: Owner): readonly Part[] {
  return [
    part("field", field, { ...own, drop: ["enumValues", "type"], type: field.type }),
    ...field.enumValues.map((value) => part("enumValue", value, { owner: field.id, ownerName: field.name })),
  ];
}

function relationParts(relation: Relation): readonly Part[] {
  return [
    part("relation", relation, { drop: ["throughFields", "from", "to", "kind"], type: `${relation.kind} ${relation.from} ${relation.to}` }),
    ...relation.throughFields.flatMap((field) => fieldParts(field, { owner: relation.id, ownerName: relation.name })),
  ];
}

/** A permission has no id: it is who may do what to which; what may differ is the scope and the fields. */
function permissionPart(genome: Genome, { role, entity, action, scope, fields }: Permission): Part {
  const owner = genome.entities.find(({ id }) => id === entity);
  const who = genome.roles.find(({ id }) => id === role)?.name ?? role;
  const act = owner?.workflow?.transitions.find(({ id }) => action === `transition:${id}`)?.name ?? action;
  return part("permission", { id: `${role} ${action} ${entity}`, name: `${who} may ${act} ${owner?.name ?? entity}`, scope, fields }, { nameless: true });
}

/** Parts without ids of their own may come twice; the second of two is told apart by its number. */
function numbered(parts: readonly Part[]): readonly Part[] {
  const counts = new Map<string, number>();
  return parts.map((item) => {
    const count = (counts.get(item.id) ?? 0) + 1;
    counts.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id} ${count}` };
  });
}

function featureParts({ features }: Genome): readonly Part[] {
  const { jobs, ai, ...others } = features;
  return [
    ...Object.entries(others).map(([name, value]) => part("feature", { ...value, id: name, name }, { nameless: true })),
    ...jobs.map((job) => part("job", job, { drop: ["kind"], type: job.kind })),
    ...ai.map((use) => part("aiUse", use, {})),
  ];
}
