import fc from "fast-check";
import { fieldTypeSchema, type Genome, type GenomeInput, parseGenome, repairGenome, type Rule } from "../../genome/index";
import { oddNames, reservedEntities, reservedFields } from "./hostile/names";
import { hostileTexts } from "./hostile/texts";
import type { AiUseInput, EntityInput, FeaturesInput, FieldInput, JobInput, PermissionInput, RelationInput } from "./shorthand";

export interface ArbitrarySize {
  readonly entities?: number;
  readonly fields?: number;
  readonly relations?: number;
}

/** What people call things, from plain words to what no language can hold. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("Task", "Project", "Customer", "Line item", "Due date", "total", "Status", "first name", "e-mail", "People", "Analysis"),
  fc.constantFrom(...reservedEntities, ...reservedFields, ...oddNames),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((name) => name.trim() !== "" && !name.includes("\0") && name.isWellFormed()),
);

export const anyText: fc.Arbitrary<string> = fc.oneof(fc.constant(""), fc.constantFrom(...hostileTexts), fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => !text.includes("\0") && text.isWellFormed()));

const someOf = <T>(items: readonly T[], most: number): fc.Arbitrary<T[]> => (items.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...items), { maxLength: most }));

function anyField(id: string): fc.Arbitrary<FieldInput> {
  return fc
    .record({
      name: anyName,
      type: fc.constantFrom(...fieldTypeSchema.options),
      required: fc.boolean(),
      unique: fc.boolean(),
      indexed: fc.boolean(),
      readOnly: fc.boolean(),
      description: anyText,
      default: fc.oneof(fc.constant(null), fc.constantFrom("today", "now", "12.50", `${id}.v0`), fc.integer({ min: -5, max: 5 }), fc.boolean(), anyText),
      min: fc.constantFrom(null, "0", "-10", "7.5"),
      max: fc.constantFrom(null, "100", "3"),
      maxLength: fc.constantFrom(null, 1, 80),
      pattern: fc.constantFrom(null, "^[A-Z]+$", "\\d{4}", "(a+)+", "["),
      sensitivity: fc.constantFrom("none" as const, "personal" as const, "special" as const, "secret" as const),
      values: fc.array(anyName, { maxLength: 4 }),
    })
    .map(({ values, ...field }) => ({ id, ...field, enumValues: values.map((name, index) => ({ id: `${id}.v${index}`, name })) }));
}

function anyEntity(id: string, most: number): fc.Arbitrary<EntityInput> {
  return fc.integer({ min: 0, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `${id}.f${index}`);
    const state = ids[0] ?? `${id}.f0`;
    const value = fc.constantFrom(`${state}.v0`, `${state}.v1`, `${state}.v2`);
    return fc.record({
      id: fc.constant(id),
      name: anyName,
      plural: fc.option(anyName),
      description: anyText,
      ownership: fc.constantFrom("workspace" as const, "user" as const, "global" as const),
      publicRead: fc.boolean(),
      displayField: fc.option(fc.constantFrom(...ids, "nowhere")),
      fields: fc.tuple(...ids.map(anyField)),
      workflow: fc.option(
        fc.record({
          field: fc.constant(state),
          initial: value,
          final: fc.array(value, { maxLength: 2 }),
          transitions: fc.array(
            fc.record({ name: anyName, from: fc.array(value, { minLength: 1, maxLength: 2 }), to: value, roles: someOf(["role0", "role1", "nobody"], 2), effects: fc.array(fc.constantFrom({ kind: "notify" as const, to: "assigned" as const }, { kind: "notifyRole" as const, role: "role0" }), { maxLength: 1 }) }),
            { maxLength: 3 },
          ).map((transitions) => transitions.map((transition, index) => ({ id: `${id}.t${index}`, ...transition }))),
        }),
      ),
    });
  });
}

function anyRelation(id: string, entities: readonly string[]): fc.Arbitrary<RelationInput> {
  return fc.record({
    id: fc.constant(id),
    from: fc.constantFrom(...entities),
    to: fc.constantFrom(...entities, "user"),
    kind: fc.constantFrom("manyToOne" as const, "oneToOne" as const, "manyToMany" as const),
    name: anyName,
    inverseName: fc.option(anyName),
    required: fc.boolean(),
    onDelete: fc.constantFrom("restrict" as const, "cascade" as const, "setNull" as const),
    throughFields: fc.oneof({ weight: 4, arbitrary: fc.constant<FieldInput[]>([]) }, { weight: 1, arbitrary: fc.tuple(anyField(`${id}.p0`), anyField(`${id}.p1`)).map((pair): FieldInput[] => pair) }),
  });
}

const anyRule = (index: number, entities: readonly string[]): fc.Arbitrary<Partial<Rule>> => {
  const entity = fc.constantFrom(...entities);
  const member = entity.chain((id) => fc.constantFrom(`${id}.f0`, `${id}.f1`, "relation0"));
  const common = { id: fc.constant(`rule${index}`), entity, message: anyText };
  return fc.oneof(
    fc.record({ ...common, kind: fc.constant("compare" as const), left: member, right: member, operator: fc.constantFrom("<" as const, ">=" as const) }),
    fc.record({ ...common, kind: fc.constant("limitPerParent" as const), relation: fc.constant("relation0"), max: fc.constantFrom(null, 3) }),
    fc.record({ ...common, kind: fc.constant("uniqueTogether" as const), members: fc.array(member, { minLength: 2, maxLength: 3 }) }),
    fc.record({ ...common, kind: fc.constant("lockedIn" as const), states: fc.constant(["entity0.f0.v0"]) }),
  );
};

function anyPermission(entities: readonly string[]): fc.Arbitrary<PermissionInput> {
  return fc.record({
    role: fc.constantFrom("role0", "role1", "nobody"),
    entity: fc.constantFrom(...entities, "nothing"),
    action: fc.constantFrom("create" as const, "read" as const, "update" as const, "delete" as const, "transition:entity0.t0" as const),
    scope: fc.constantFrom("any" as const, "own" as const, "assigned" as const),
    fields: fc.option(fc.constantFrom(...entities).map((id) => [`${id}.f0`, `${id}.f1`])),
  });
}

const anyFlag = fc.record({ enabled: fc.boolean() });
const anyHour = fc.integer({ min: 0, max: 23 });
const anyRecipient = fc.constantFrom("creator" as const, "assigned" as const, "owners" as const);

/** Scheduled work over what may be a date, a transition, or neither. */
function anyJob(index: number, entities: readonly string[]): fc.Arbitrary<JobInput> {
  return fc.constantFrom(...entities, "nothing").chain((entity) => {
    const field = fc.constantFrom(`${entity}.f0`, `${entity}.f1`, `${entity}.f2`);
    const common = { id: fc.constant(`job${index}`), name: anyName, entity: fc.constant(entity), hour: anyHour };
    return fc.oneof(
      fc.record({ ...common, kind: fc.constant("remind" as const), field, daysBefore: fc.integer({ min: -30, max: 30 }), to: anyRecipient }),
      fc.record({ ...common, kind: fc.constant("transitionWhenPast" as const), field, transition: fc.constant(`${entity}.t0`) }),
      fc.record({ ...common, kind: fc.constant("digest" as const), every: fc.constantFrom("day" as const, "week" as const), to: anyRecipient }),
      fc.record({ ...common, kind: fc.constant("purge" as const), days: fc.integer({ min: 1, max: 4000 }) }),
    );
  });
}

function anyAiUse(entities: readonly string[]): fc.Arbitrary<AiUseInput> {
  return fc.constantFrom(...entities).chain((entity) =>
    fc.record({
      id: fc.constant("ai0"),
      name: anyName,
      purpose: anyText,
      kind: fc.constantFrom("summarize" as const, "classify" as const, "generate" as const, "extract" as const, "recommend" as const),
      entity: fc.constant(entity),
      inputs: someOf([`${entity}.f0`, `${entity}.f1`, "nothing"], 2),
      output: fc.constantFrom(null, `${entity}.f1`, `${entity}.f2`),
    }),
  );
}

/** Every feature on or off, whatever the genome has for it to work on. */
function anyFeatures(entities: readonly string[]): fc.Arbitrary<FeaturesInput> {
  return fc.record({
    billing: anyFlag,
    email: anyFlag,
    fileUpload: anyFlag,
    notifications: anyFlag,
    auditLog: anyFlag,
    publicApi: anyFlag,
    realtime: anyFlag,
    payments: anyFlag,
    search: fc.record({ entities: someOf([...entities, "nothing"], 2) }),
    export: fc.record({ entities: someOf(entities, 2) }),
    jobs: fc.integer({ min: 0, max: 3 }).chain((number) => fc.tuple(...Array.from({ length: number }, (_, index) => anyJob(index, entities)))),
    ai: fc.oneof(fc.constant<AiUseInput[]>([]), anyAiUse(entities).map((use) => [use])),
  });
}

/**
 * A genome as a careless hand might write it: fits the schema, full of problems. Sizes are upper bounds.
 * At least one entity.
 */
export function draftGenome({ entities: most = 4, fields = 4, relations = 4 }: ArbitrarySize = {}): fc.Arbitrary<Genome> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `entity${index}`);
    return fc
      .record({
        product: fc.record({ name: anyName, slug: fc.constantFrom("product", "import", "a-b-c"), tagline: anyText, tenancy: fc.constantFrom("workspaces" as const, "marketplace" as const, "single" as const) }),
        entities: fc.tuple(...ids.map((id) => anyEntity(id, fields))),
        relations: fc.integer({ min: 0, max: relations }).chain((number) => fc.tuple(...Array.from({ length: number }, (_, index) => anyRelation(`relation${index}`, ids)))),
        roles: fc.tuple(fc.record({ id: fc.constant("role0"), name: anyName, signUp: fc.constantFrom("creator" as const, "invited" as const, "open" as const) }), fc.record({ id: fc.constant("role1"), name: anyName })),
        permissions: fc.array(anyPermission(ids), { maxLength: 6 }),
        rules: fc.tuple(anyRule(0, ids), anyRule(1, ids)),
        features: anyFeatures(ids),
      })
      .map((draft) => parseGenome({ schemaVersion: 1, ...draft } satisfies Record<keyof Pick<GenomeInput, "schemaVersion" | "product" | "entities" | "relations" | "roles" | "permissions" | "rules" | "features">, unknown>));
  });
}

/** A genome without errors: a draft, repaired. */
export function anyGenome(size: ArbitrarySize = {}): fc.Arbitrary<Genome> {
  return draftGenome(size).map((draft) => repairGenome(draft).genome);
}
