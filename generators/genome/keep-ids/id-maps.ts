import type { Entity, Field, Genome, Relation } from "../genome";
import { createId, type IdKind } from "../ids";
import { matchEntities, nameKey } from "./match-entities";
import { type Lists, matchItems, type Matches, matchLastInPlace } from "./match-items";

type IdMap = ReadonlyMap<string, string>;
type Identified = { readonly id: string };

/** New id to kept id, for each space of ids. */
export interface IdMaps {
  readonly entities: IdMap;
  /** Fields and relations. */
  readonly members: IdMap;
  /** By new field id and new value id, with a space between. */
  readonly values: IdMap;
  readonly roles: IdMap;
  readonly transitions: IdMap;
}

/** Find what is still the same thing in two genomes of one product. */
export function idMaps({ next, previous }: { readonly next: Genome; readonly previous: Genome }): IdMaps {
  const entityMatches = matchEntities({ next: next.entities, previous: previous.entities });
  const entities = assign("entity", { next: next.entities, previous: previous.entities }, entityMatches);
  const pairs = matchedPairs({ next: next.entities, previous: previous.entities }, entityMatches);
  const relationMatches = matchRelations({ next: next.relations, previous: previous.relations }, entities);
  const relationPairs = matchedPairs({ next: next.relations, previous: previous.relations }, relationMatches);
  const fieldPairs = [
    ...pairs.flatMap(([a, b]) => matchFields({ next: a.fields, previous: b.fields })),
    ...relationPairs.flatMap(([a, b]) => matchFields({ next: a.throughFields, previous: b.throughFields })),
  ];
  const members = keepOrRefresh("field", { next: allMembers(next), previous: allMembers(previous), kept: [...relationPairs, ...fieldPairs] });
  const transitionPairs = pairs.flatMap(([a, b]) => matchNamed({ next: a.workflow?.transitions ?? [], previous: b.workflow?.transitions ?? [] }));
  return {
    entities,
    members,
    values: valueMap(next, fieldPairs),
    roles: keepOrRefresh("role", { next: next.roles, previous: previous.roles, kept: matchNamed({ next: next.roles, previous: previous.roles }) }),
    transitions: keepOrRefresh("transition", { next: allTransitions(next), previous: allTransitions(previous), kept: transitionPairs }),
  };
}

function matchedPairs<T>(lists: Lists<T>, matches: Matches): readonly (readonly [T, T])[] {
  return [...matches].flatMap(([a, b]) => {
    const next = lists.next[a];
    const previous = lists.previous[b];
    return next === undefined || previous === undefined ? [] : [[next, previous] as const];
  });
}

function assign<T extends Identified>(kind: IdKind, lists: Lists<T>, matches: Matches): IdMap {
  return keepOrRefresh(kind, { ...lists, kept: matchedPairs(lists, matches) });
}

interface Space extends Lists<Identified> {
  readonly kept: readonly (readonly [Identified, Identified])[];
}

/** What is still there keeps its id; what is new may not take one that was something else's. */
export function keepOrRefresh(kind: IdKind, { next, previous, kept }: Space): IdMap {
  const ids = new Map(kept.map(([a, b]) => [a.id, b.id]));
  const taken = new Set([...previous.map(({ id }) => id), ...ids.values()]);
  for (const { id } of next) {
    if (ids.has(id)) continue;
    const own = taken.has(id) ? createId(kind, id, taken) : id;
    taken.add(own);
    ids.set(id, own);
  }
  return ids;
}

export function matchNamed<T extends Identified & { readonly name: string }>(lists: Lists<T>): readonly (readonly [T, T])[] {
  const matches = matchItems(lists, [nameKey, ({ id }) => id]);
  matchLastInPlace(lists, { matches, alike: () => true });
  return matchedPairs(lists, matches);
}

function matchFields(lists: Lists<Field>): readonly (readonly [Field, Field])[] {
  const matches = matchItems(lists, [nameKey, ({ id }) => id]);
  matchLastInPlace(lists, { matches, alike: (a, b) => a.type === b.type && a.required === b.required });
  return matchedPairs(lists, matches);
}

/** By name and start, then by id, then as the only relation that joins the same two. */
function matchRelations(lists: Lists<Relation>, entities: IdMap): Matches {
  const wasFrom = new Map([...entities].map(([a, b]) => [b, a]));
  const from = (relation: Relation): string => (lists.next.includes(relation) ? (entities.get(relation.from) ?? relation.from) : relation.from);
  const to = (relation: Relation): string => (lists.next.includes(relation) ? (entities.get(relation.to) ?? relation.to) : relation.to);
  const known = (relation: Relation): boolean => lists.next.includes(relation) || wasFrom.has(relation.from);
  return matchItems(lists, [
    (relation) => (known(relation) ? `${from(relation)} ${nameKey(relation)}` : null),
    (relation) => `${from(relation)} ${relation.id}`,
    (relation) => (known(relation) ? `${from(relation)} ${to(relation)} ${relation.kind}` : null),
  ]);
}

function valueMap(next: Genome, pairs: readonly (readonly [Field, Field])[]): IdMap {
  const previous = new Map(pairs.map(([a, b]) => [a.id, b]));
  const fields = [...next.entities.flatMap(({ fields: own }) => own), ...next.relations.flatMap(({ throughFields }) => throughFields)];
  return new Map(
    fields.flatMap((field) => {
      const lists = { next: field.enumValues, previous: previous.get(field.id)?.enumValues ?? [] };
      return [...keepOrRefresh("value", { ...lists, kept: matchNamed(lists) })].map(([id, kept]): [string, string] => [`${field.id} ${id}`, kept]);
    }),
  );
}

function allMembers({ entities, relations }: Genome): readonly Identified[] {
  return [...relations, ...entities.flatMap(({ fields }) => fields), ...relations.flatMap(({ throughFields }) => throughFields)];
}

function allTransitions({ entities }: { readonly entities: readonly Entity[] }): readonly Identified[] {
  return entities.flatMap(({ workflow }) => workflow?.transitions ?? []);
}
