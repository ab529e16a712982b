import { type GenomeEdit, type Path, set } from "../edit/genome-edit";
import type { RelationNames } from "../names/names";
import { toWords } from "../names/words";
import { type CheckContext, quote } from "./check-context";
import { error, type Problem } from "./problem";

/** Something named, with every form of the name that must be its own within the scope. */
export interface Claim {
  readonly id: string;
  readonly name: string;
  /** Where the name stands; a fix rewrites it there. */
  readonly at: Path;
  /** Key of the name, when it is not "name". */
  readonly key?: string;
  readonly forms: readonly string[];
  /** What to do about a collision of a form that the name alone does not make. */
  readonly given?: { readonly forms: readonly string[]; readonly fix: readonly [string, GenomeEdit] };
}

export interface Scope {
  readonly code: string;
  /** Plural: what the claims are. */
  readonly what: string;
  readonly claims: readonly Claim[];
}

/** The second of two claims on one form is a problem; the fix gives it a number. */
export function collisions({ code, what, claims: given }: Scope): readonly Problem[] {
  const claims = distinct(given);
  const owners = new Map<string, Claim>();
  const used = new Set(claims.map(({ name }) => key(name)));
  return claims.flatMap((claim) => {
    const form = claim.forms.find((candidate) => owners.has(candidate));
    const other = form === undefined ? undefined : owners.get(form);
    for (const own of claim.forms) if (!owners.has(own)) owners.set(own, claim);
    if (other === undefined) return [];
    const free = freeName(claim.name, used);
    used.add(key(free));
    const message = `The ${what} ${quote(other.name)} and ${quote(claim.name)} would both be called “${form}” in code.`;
    return [error(code, { at: claim.at, id: claim.id, message, fix: fixOf(claim, { form, free }) })];
  });
}

function fixOf(claim: Claim, { form, free }: { readonly form: string | undefined; readonly free: string }): readonly [string, GenomeEdit] {
  if (form !== undefined && claim.given?.forms.includes(form)) return claim.given.fix;
  return [`Rename the second to ${quote(free)}`, set([...claim.at, claim.key ?? "name"], free)];
}

/** Duplicated ids are reported by themselves; the second of two with one id would collide with itself here. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ id, at, key: nameKey = "name" }) => {
    const own = `${at[0]} ${at.length} ${nameKey} ${id}`;
    const first = !seen.has(own);
    seen.add(own);
    return first;
  });
}

const key = (name: string): string => toWords(name).join(" ");

function freeName(name: string, used: ReadonlySet<string>): string {
  const stem = [...name].slice(0, 100).join("").replace(/ \d+$/, "").trim();
  let number = 2;
  while (used.has(key(`${stem} ${number}`))) number += 1;
  return `${stem} ${number}`;
}

/** Names that must differ across the whole product: entities with their tables and classes, roles, jobs, uses of AI. */
export function checkNames(context: CheckContext): readonly Problem[] {
  const { genome, names } = context;
  return [
    ...collisions({ code: "entity-names-collide", what: "entities", claims: entityClaims(context) }),
    ...collisions({ code: "class-names-collide", what: "classes of", claims: classClaims(context) }),
    ...collisions({
      code: "role-names-collide",
      what: "roles",
      claims: genome.roles.map((role, index) => {
        const { snake, pascal } = names.role(role.id);
        return { id: role.id, name: role.name, at: ["roles", index], forms: [snake, `class ${pascal}`] };
      }),
    }),
    ...collisions({ code: "job-names-collide", what: "jobs", claims: genome.features.jobs.map((job, index) => ({ id: job.id, name: job.name, at: ["features", "jobs", index], forms: [names.job(job.id).snake] })) }),
    ...collisions({ code: "ai-names-collide", what: "uses of AI", claims: genome.features.ai.map((use, index) => ({ id: use.id, name: use.name, at: ["features", "ai", index], forms: [names.ai(use.id).snake] })) }),
    ...fieldScopes(context).flatMap(collisions),
  ];
}

/** Variables of one and of many, tables (of associations too) and addresses. */
function entityClaims({ genome, names }: CheckContext): readonly Claim[] {
  const entities = genome.entities.map((entity, index): Claim => {
    const { snake, camel, pluralSnake, pluralCamel, kebab, pluralKebab } = names.entity(entity.id);
    const at = ["entities", index];
    const claim: Claim = { id: entity.id, name: entity.name, at, forms: [...new Set([snake, pluralSnake, camel, pluralCamel, kebab, pluralKebab])] };
    if (entity.plural === null) return claim;
    return { ...claim, given: { forms: [pluralSnake, pluralCamel, pluralKebab].filter((form) => form !== snake), fix: ["Use the usual plural", set([...at, "plural"], null)] } };
  });
  return [...entities, ...pairClaims({ genome, names }, ({ table }) => table)];
}

function classClaims({ genome, names, fields }: CheckContext): readonly Claim[] {
  const entities = genome.entities.map((entity, index): Claim => ({ id: entity.id, name: entity.name, at: ["entities", index], forms: [names.entity(entity.id).pascal] }));
  const enumerations = fields
    .filter(({ field }) => field.type === "enum")
    .map(({ field, at, ownerId }): Claim => ({ id: field.id, name: field.name, at, forms: [names.field(ownerId, field.id).enumPascal] }));
  return [...entities, ...pairClaims({ genome, names }, ({ tablePascal }) => tablePascal), ...enumerations];
}

function pairClaims({ genome, names }: Pick<CheckContext, "genome" | "names">, form: (names: RelationNames) => string): readonly Claim[] {
  return genome.relations.flatMap((relation, index) =>
    relation.kind === "manyToMany" ? [{ id: relation.id, name: relation.name, at: ["relations", index], forms: [form(names.relation(relation.id))] }] : [],
  );
}

/** Values of an enumeration and acts of a workflow differ within their field and entity. */
function fieldScopes({ genome, names, fields }: CheckContext): readonly Scope[] {
  const values = fields.map(({ field, at }): Scope => ({
    code: "value-names-collide",
    what: `values of ${quote(field.name)}`,
    claims: field.enumValues.map((value, index) => {
      const { value: stored, pascal } = names.enumValue(field.id, value.id);
      return { id: value.id, name: value.name, at: [...at, "enumValues", index], forms: [stored, `class ${pascal}`] };
    }),
  }));
  const acts = genome.entities.map((entity, index): Scope => ({
    code: "transition-names-collide",
    what: `transitions of ${quote(entity.name)}`,
    claims: (entity.workflow?.transitions ?? []).map((transition, position) => {
      const { snake, camel, kebab } = names.transition(transition.id);
      return { id: transition.id, name: transition.name, at: ["entities", index, "workflow", "transitions", position], forms: [...new Set([snake, camel, kebab])] };
    }),
  }));
  return [...values, ...acts];
}
