"use client";

import { memo, useState } from "react";
import type { Relation } from "@/generators/genome";
import { USER_ENTITY_ID, type RelationChanges } from "@/generators/genome/edit";
import { useActs, useIsMarked } from "./blueprint-context";
import { CheckBox, SelectBox, SmallButton, TextBox } from "./controls/boxes";
import { InlineText } from "./controls/inline-text";
import { FieldTable } from "./field-table";
import { ProvenanceNote } from "./provenance-note";

export const KINDS = [
  ["manyToOne", "belongs to one"],
  ["oneToOne", "belongs to one of its own"],
  ["manyToMany", "has many, both ways"],
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
  const target = relation.to === USER_ENTITY_ID ? "User" : (names.get(relation.to) ?? relation.to);
  return (
    <li id={`element-${relation.id}`} tabIndex={-1} className={`px-4 py-1 ${marked ? "marked" : ""}`}>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <InlineText value={relation.name} label="Name of the relation" onCommit={(name) => change({ name })} />
        <span className="text-muted">{KINDS.find(([kind]) => kind === relation.kind)?.[1]}</span>
        {relation.to === USER_ENTITY_ID ? (
          <span>{target}</span>
        ) : (
          <button type="button" className="link cursor-pointer" dir="auto" onClick={() => showElement(relation.to)}>
            {target}
          </button>
        )}
        {relation.required && <span className="text-muted">, always</span>}
        <span className="ml-auto">
          <SmallButton label={`${open ? "Close" : "Edit"} the relation ${relation.name}`} expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Close" : "Edit"}
          </SmallButton>
        </span>
      </div>
      {open && (
        <div className="mt-2 space-y-3 bg-sunk p-3">
          <div className="flex flex-wrap items-end gap-3">
            <SelectBox label="Kind" value={relation.kind} options={KINDS} onChange={(kind) => change({ kind })} />
            <SelectBox label="Leads to" value={relation.to} options={[...names, [USER_ENTITY_ID, "User (an account)"]]} onChange={(to) => change({ to })} />
            <TextBox label="Called from the other side" value={relation.inverseName ?? ""} onCommit={(text) => change({ inverseName: text === "" ? null : text })} />
            <SelectBox
              label={`When the ${target} is deleted`}
              value={relation.onDelete}
              options={[
                ["restrict", "refuse"],
                ["cascade", "delete this too"],
                ["setNull", "leave this without one"],
              ]}
              onChange={(onDelete) => change({ onDelete })}
            />
            <CheckBox label="Required" checked={relation.required} onChange={(required) => change({ required })} />
          </div>
          {relation.kind === "manyToMany" && (
            <div>
              <p className="text-muted">Fields of each pair</p>
              <FieldTable owner={relation.id} ownerName={relation.name} fields={relation.throughFields} />
            </div>
          )}
          <ProvenanceNote provenance={relation.provenance} />
          <SmallButton danger label={`Remove the relation ${relation.name}`} onClick={() => run({ kind: "removeRelation", relation: relation.id })}>
            Remove
          </SmallButton>
        </div>
      )}
    </li>
  );
});
