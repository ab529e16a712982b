"use client";

import { useRef } from "react";
import type { Entity, Relation } from "@/generators/genome";
import { USER_ENTITY_ID } from "@/generators/genome/edit";
import { texts as entities } from "@/texts/entities";
import { useActs } from "./blueprint-context";
import { AddForm } from "./controls/add-form";
import { LazyDetails } from "./controls/lazy-details";
import { KINDS, RelationRow, type EntityNames } from "./relation-row";

const texts = entities.relations;

interface RelationListProps {
  readonly entity: Entity;
  readonly outgoing: readonly Relation[];
  readonly incoming: readonly Relation[];
  readonly names: EntityNames;
}

/** What an entity belongs to, and what belongs to it. */
export function RelationList({ entity, outgoing, incoming, names }: RelationListProps) {
  const { run, showElement } = useActs();
  const to = useRef<HTMLSelectElement>(null);
  const kind = useRef<HTMLSelectElement>(null);
  return (
    <div className="border-t border-line py-2 text-sm">
      <h4 className="px-4 font-medium">{texts.title}</h4>
      <ul>
        {outgoing.map((relation) => (
          <RelationRow key={relation.id} relation={relation} names={names} />
        ))}
        {incoming.map((relation) => (
          <li key={relation.id} className="px-4 py-1 text-muted" dir="auto">
            {relation.kind === "oneToOne" ? texts.hasOne : texts.hasMany}{" "}
            <button type="button" className="link cursor-pointer" onClick={() => showElement(relation.id)}>
              {names.get(relation.from) ?? relation.from}
            </button>
            {texts.calledThere(relation.name)}
          </li>
        ))}
      </ul>
      <LazyDetails
        className="px-4 pt-1"
        summaryClassName="text-muted"
        summary={
          <>
            {texts.add}
            <span className="sr-only">{texts.of(entity.name)}</span>
          </>
        }
      >
        {() => (
        <div className="mt-2">
          <AddForm
            what={texts.what(entity.name)}
            placeholder={texts.placeholder}
            onAdd={(name) => run({ kind: "addRelation", from: entity.id, to: to.current?.value ?? "", name, relation: (kind.current?.value ?? "manyToOne") as Relation["kind"] })}
          >
            <select ref={kind} className="box" aria-label={texts.newKind}>
              {KINDS.map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
            <select ref={to} className="box" aria-label={texts.newTarget}>
              {[...names].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value={USER_ENTITY_ID}>{entities.userAccount}</option>
            </select>
          </AddForm>
        </div>
        )}
      </LazyDetails>
    </div>
  );
}
