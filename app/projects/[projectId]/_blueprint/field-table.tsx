"use client";

import { memo, useRef, useState, type KeyboardEvent } from "react";
import type { Field, FieldType } from "@/generators/genome";
import { fieldTypeSchema } from "@/generators/genome/edit";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as entities } from "@/texts/entities";
import { useActs, useIsMarked } from "./blueprint-context";
import { AddForm } from "./controls/add-form";
import { SmallButton } from "./controls/boxes";
import { InlineText } from "./controls/inline-text";
import { FieldEditor } from "./field-editor";
import { fieldRules } from "./field-rules";

const texts = entities.fields;

interface FieldTableProps {
  readonly owner: string;
  readonly ownerName: string;
  readonly fields: readonly Field[];
}

/** The fields of an entity or of a pair: name, type, what holds; each opens to everything else. */
export const FieldTable = memo(function FieldTable({ owner, ownerName, fields }: FieldTableProps) {
  const { run } = useActs();
  const type = useRef<HTMLSelectElement>(null);
  return (
    <div className="border-t border-line">
      {fields.length > 0 && (
        <div className="overflow-x-auto" role="region" aria-label={texts.label(ownerName)} tabIndex={0}>
          <table className="w-full text-left text-sm">
            <thead className="sr-only">
              <tr>
                <th scope="col">{texts.columns.field}</th>
                <th scope="col">{texts.columns.type}</th>
                <th scope="col">{texts.columns.rules}</th>
                <th scope="col">{texts.columns.edit}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <FieldRow key={field.id} field={field} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="px-4 py-2">
        <AddForm
          what={texts.what(ownerName)}
          placeholder={fields.length === 0 ? texts.first : texts.another}
          onAdd={(name) => run({ kind: "addField", owner, name, type: (type.current?.value ?? "string") as FieldType })}
        >
          <select ref={type} className="box" aria-label={texts.newType(ownerName)} defaultValue="string">
            <TypeOptions />
          </select>
        </AddForm>
      </div>
    </div>
  );
});

const TypeOptions = memo(function TypeOptions() {
  return fieldTypeSchema.options.map((type) => <option key={type}>{type}</option>);
});

const FieldRow = memo(function FieldRow({ field }: { readonly field: Field }) {
  const { run } = useActs();
  const [open, setOpen] = useState(false);
  const marked = useIsMarked(field.id);
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    run({ kind: "moveField", field: field.id, by: event.key === "ArrowUp" ? -1 : 1 });
  };
  return (
    <>
      <tr id={`element-${field.id}`} tabIndex={-1} className={`border-b border-line ${marked ? "marked" : ""}`} onKeyDown={move}>
        <th scope="row" className="min-w-32 py-1 pr-2 pl-4 align-top font-normal">
          <InlineText value={field.name} label={texts.name} onCommit={(name) => run({ kind: "changeField", field: field.id, changes: { name } })} />
        </th>
        <td className="px-2 py-1.5 align-top font-mono text-xs leading-5 text-muted">{field.type}</td>
        <td className="w-full px-2 py-1.5 align-top text-muted" dir="auto">
          {fieldRules(field)}
        </td>
        <td className="py-1 pr-3 text-right align-top">
          <SmallButton label={texts.edit(open ? blueprint.close : blueprint.edit, field.name)} expanded={open} onClick={() => setOpen(!open)}>
            {open ? blueprint.close : blueprint.edit}
          </SmallButton>
        </td>
      </tr>
      {open && (
        <tr className="border-b border-line">
          <td colSpan={4} className="p-0">
            <FieldEditor field={field} />
          </td>
        </tr>
      )}
    </>
  );
});
