import type { Entity, Permission, Relation } from "../../genome/genome";
import { USER_ENTITY_ID } from "../../genome/genome";
import { withArticle } from "../../genome/names/article";
import { isSomebodysUsually } from "../words/personal-records";
import { phraseKey } from "../words/normalize";
import { SHARED } from "../relations/from-sentence";
import { catalogue } from "../words/catalogue";
import type { Assembly } from "./assembly";
import { provenanceOf } from "./provenance";

const OF_A_PERSON = /\b(?:first name|last name|surname|date of birth|birth date|birthday)\b/;

/**
 * Whoever logs an ascent chooses its route, and sees on which wall it is: those who are served see all records that
 * theirs point at, and what these point at, unless they are about somebody or the text limits them.
 */
export function openChoices(permissions: readonly Permission[], { roles, roleOf, entityOf, made }: Assembly): Permission[] {
  const entities = [...entityOf.values()];
  const closed = new Set([...entityOf].filter(([{ candidate }]) => candidate.concept !== null && !SHARED.has(candidate.key) && isSomebodysUsually(candidate.concept)).map(([, { id }]) => id));
  const open = new Map<string, Set<string>>();
  for (const { key, kind } of roles) {
    const role = roleOf.get(key)?.id;
    if (kind === "end" && role !== undefined) open.set(role, choicesOf(permissions.filter((each) => each.role === role), { entities, relations: made, closed }));
  }
  return permissions.map((permission) => {
    if (permission.action !== "read" || !open.get(permission.role)?.has(permission.entity)) return permission;
    const name = entities.find(({ id }) => id === permission.entity)?.name.toLowerCase() ?? "";
    return { ...permission, scope: "any", provenance: provenanceOf([], `Whoever needs ${withArticle(name)} for what is theirs sees all there are.`) };
  });
}

interface Drawing {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** Ids of entities whose records usually are somebody's, whether or not the text links them. */
  readonly closed: ReadonlySet<string>;
}

function choicesOf(granted: readonly Permission[], { entities, relations, closed }: Drawing): Set<string> {
  const creates = new Set(granted.filter(({ action }) => action === "create").map(({ entity }) => entity));
  const assumed = new Set(granted.filter(({ action, scope, provenance }) => action === "read" && scope === "own" && provenance.every(({ kind }) => kind === "assumption")).map(({ entity }) => entity));
  const seen = new Set([...creates, ...granted.filter(({ action, scope }) => action === "read" && scope === "any").map(({ entity }) => entity)]);
  const isSomebodys = (id: string): boolean => closed.has(id) || relations.some(({ from, to }) => from === id && (to === USER_ENTITY_ID || creates.has(to) || isAboutPerson(entities.find((each) => each.id === to))));
  const open = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to } of relations) {
      const target = entities.find(({ id }) => id === to);
      if (!seen.has(from) || seen.has(to) || !assumed.has(to) || isAboutPerson(target) || isSomebodys(to)) continue;
      seen.add(to);
      open.add(to);
      grown = true;
    }
  }
  return open;
}

function isAboutPerson(entity: Entity | undefined): boolean {
  if (entity === undefined) return true;
  return catalogue().persons.has(phraseKey(entity.name)) || entity.fields.some(({ name, sensitivity }) => sensitivity === "special" || sensitivity === "secret" || OF_A_PERSON.test(phraseKey(name)));
}
