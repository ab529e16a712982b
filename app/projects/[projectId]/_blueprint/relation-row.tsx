"use client";

import { memo, useState } from "react";
import type { Relation } from "@/generators/genome";
import { USER_ENTITY_ID, type RelationChanges } from "@/generators/genome/edit";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as entities } from "@/texts/entities";
import { useActs, useIsMarked } from "./blueprint-context";
import { CheckBox, SelectBox, SmallButton, TextBox } from "./controls/boxes";
import { InlineText } from "./controls/inline-text";
import { FieldTable } from "./field-table";
import { ProvenanceNote } from "./provenance-note";

const texts = entities.relations;

export const KINDS = [
  ["manyToOne", texts.kinds.manyToOne],
  ["oneToOne", texts.kinds.oneToOne],
  ["manyToMany", texts.kinds.manyToMany],
] as const;

/** Entities by id, in their order; the same object as long as no name changes. */
export type EntityNames = ReadonlyMap<string, string>;

interface RelationRowProps {
  readonly relation: Relation;
  readonly names: EntityNames;
}

/** A relation as its entity sees it: what it is called, where it leads, how. */
export const RelationRow = memo(function RelationRow({ relation, names }: RelationRowProps) {
  const { run, showElement } = useActs();
  const [open, setOpen] = useState(false);
  const marked = useIsMarked(relation.id);
  const change = (changes: RelationChanges) => run({ kind: "changeRelation", relation: relation.id, changes });
  const target = relation.to === USER_ENTITY_ID ? entities.user : (names.get(relation.to) ?? relation.to);
  return (
    <li id={`element-${relation.id}`} tabIndex={-1} className={`px-4 py-1 ${marked ? "marked" : ""}`}>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <InlineText value={relation.name} label={texts.name} onCommit={(name) => change({ name })} />
        <span className="text-muted">{KINDS.find(([kind]) => kind === relation.kind)?.[1]}</span>
        {relation.to === USER_ENTITY_ID ? (
          <span>{target}</span>
        ) : (
          <button type="button" className="link cursor-pointer" dir="auto" onClick={() => showElement(relation.to)}>
            {target}
          </button>
        )}
        {relation.required && <span className="text-muted">{texts.always}</span>}
        <span className="ml-auto">
          <SmallButton label={texts.edit(open ? blueprint.close : blueprint.edit, relation.name)} expanded={open} onClick={() => setOpen(!open)}>
            {open ? blueprint.close : blueprint.edit}
          </SmallButton>
        </span>
      </div>
      {open && (
        <div className="mt-2 space-y-3 bg-sunk p-3">
          <div className="flex flex-wrap items-end gap-3">
            <SelectBox label={texts.kind} value={relation.kind} options={KINDS} onChange={(kind) => change({ kind })} />
            <SelectBox label={texts.leadsTo} value={relation.to} options={[...names, [USER_ENTITY_ID, entities.userAccount]]} onChange={(to) => change({ to })} />
            <TextBox label={texts.inverse} value={relation.inverseName ?? ""} onCommit={(text) => change({ inverseName: text === "" ? null : text })} />
            <SelectBox
              label={texts.onDelete(target)}
              value={relation.onDelete}
              options={[
                ["restrict", texts.onDeletes.restrict],
                ["cascade", texts.onDeletes.cascade],
                ["setNull", texts.onDeletes.setNull],
              ]}
              onChange={(onDelete) => change({ onDelete })}
            />
            <CheckBox label={texts.required} checked={relation.required} onChange={(required) => change({ required })} />
          </div>
          {relation.kind === "manyToMany" && (
            <div>
              <p className="text-muted">{texts.pairFields}</p>
              <FieldTable owner={relation.id} ownerName={relation.name} fields={relation.throughFields} />
            </div>
          )}
          <ProvenanceNote provenance={relation.provenance} />
          <SmallButton danger label={texts.remove(relation.name)} onClick={() => run({ kind: "removeRelation", relation: relation.id })}>
            {blueprint.remove}
          </SmallButton>
        </div>
      )}
    </li>
  );
});
