"use client";

import { memo, useMemo } from "react";
import type { Entity, Relation, Role, Rule } from "@/generators/genome";
import { texts } from "@/texts/entities";
import { useActs } from "./blueprint-context";
import { AddForm } from "./controls/add-form";
import { EntityCard } from "./entity-card";

interface EntitySectionProps {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly rules: readonly Rule[];
  readonly roles: readonly Role[];
}

/** From here on, cards that are out of sight are not laid out. */
const MANY = 20;
const NO_RELATIONS: readonly Relation[] = [];
const NO_RULES: readonly Rule[] = [];

/** One card per entity. The lists given to a card stay the same objects while nothing about it changes. */
export const EntitySection = memo(function EntitySection({ entities, relations, rules, roles }: EntitySectionProps) {
  const { run } = useActs();
  const outgoing = useMemo(() => grouped(relations, ({ from }) => from), [relations]);
  const incoming = useMemo(() => grouped(relations, ({ to }) => to), [relations]);
  const ruled = useMemo(() => grouped(rules, ({ entity }) => entity), [rules]);
  const key = JSON.stringify(entities.map(({ id, name }) => [id, name]));
  const names = useMemo(() => new Map(JSON.parse(key) as [string, string][]), [key]);
  return (
    <section aria-labelledby="entities">
      <h2 id="entities" className="text-xl font-semibold">
        {texts.title}
      </h2>
      {entities.length === 0 && <p className="mt-3 text-muted">{texts.none}</p>}
      <div className="mt-4 space-y-5" {...(entities.length > MANY && { "data-many": "" })}>
        {entities.map((entity) => (
          <EntityCard key={entity.id} entity={entity} outgoing={outgoing.get(entity.id) ?? NO_RELATIONS} incoming={incoming.get(entity.id) ?? NO_RELATIONS} rules={ruled.get(entity.id) ?? NO_RULES} names={names} roles={roles} />
        ))}
      </div>
      <div className="mt-4 max-w-md text-sm">
        <AddForm what={texts.entity} placeholder={texts.placeholder} onAdd={(name) => run({ kind: "addEntity", name })} />
      </div>
    </section>
  );
});

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
