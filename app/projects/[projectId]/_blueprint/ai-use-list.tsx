"use client";

import { useRef } from "react";
import type { AiUse, Entity } from "@/generators/genome";
import type { NewAiUse } from "@/generators/genome/edit";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as features } from "@/texts/features";
import { useActs, useIsMarked } from "./blueprint-context";
import { AddForm } from "./controls/add-form";
import { CheckBox, SelectBox, SmallButton, TextBox } from "./controls/boxes";
import { LazyDetails } from "./controls/lazy-details";

const texts = features.ai;

const KINDS = (["summarize", "classify", "generate", "extract", "recommend"] as const).map((kind) => [kind, kind] as const);
const READABLE = ["string", "text", "richtext", "email", "url", "phone", "enum"];

interface AiUseListProps {
  readonly uses: readonly AiUse[];
  readonly entities: readonly Entity[];
}

/** Where the product asks a language model; a person accepts every answer. */
export function AiUseList({ uses, entities }: AiUseListProps) {
  const { run } = useActs();
  const entity = useRef<HTMLSelectElement>(null);
  const add = (name: string) => {
    const owner = entities.find(({ id }) => id === entity.current?.value);
    const inputs = (owner?.fields ?? []).filter(({ type, sensitivity }) => READABLE.includes(type) && sensitivity === "none").map(({ id }) => id);
    return owner !== undefined && run({ kind: "addAiUse", use: { name, purpose: "", kind: "summarize", entity: owner.id, inputs, output: null } });
  };
  return (
    <div className="mt-6 text-sm">
      <h3 className="font-semibold">{texts.title}</h3>
      <ul className="mt-2 border-t border-line">
        {uses.map((use) => (
          <AiUseRow key={use.id} use={use} entity={entities.find(({ id }) => id === use.entity)} />
        ))}
      </ul>
      {entities.length > 0 && (
        <div className="mt-2">
          <AddForm what={texts.what} placeholder={texts.placeholder} onAdd={add}>
            <select ref={entity} className="box" aria-label={texts.entity}>
              {entities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </AddForm>
        </div>
      )}
    </div>
  );
}

function AiUseRow({ use, entity }: { readonly use: AiUse; readonly entity: Entity | undefined }) {
  const { run } = useActs();
  const marked = useIsMarked(use.id);
  const change = (changes: Partial<NewAiUse>) => run({ kind: "changeAiUse", use: use.id, content: { ...use, ...changes } });
  const fields = entity?.fields ?? [];
  return (
    <li id={`element-${use.id}`} tabIndex={-1} className={`border-b border-line py-2 ${marked ? "marked" : ""}`}>
      <LazyDetails
        summary={
          <span dir="auto">
          {use.name} <span className="text-muted">{texts.summary(use.kind, entity?.name ?? "")}</span>
          </span>
        }
      >
        <div className="mt-2 space-y-3 bg-sunk p-3">
          <div className="flex flex-wrap items-end gap-3">
            <TextBox label={texts.name} value={use.name} onCommit={(name) => change({ name })} />
            <SelectBox label={texts.does} value={use.kind} options={KINDS} onChange={(kind) => change({ kind })} />
            <SelectBox
              label={texts.output}
              value={use.output ?? ""}
              options={[["", texts.nowhere], ...fields.filter(({ type }) => ["string", "text", "richtext", "enum"].includes(type)).map(({ id, name }) => [id, name] as const)]}
              onChange={(output) => change({ output: output === "" ? null : output })}
            />
          </div>
          <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
            <legend className="text-muted">{texts.reads}</legend>
            {fields.map(({ id, name }) => (
              <CheckBox key={id} label={name} checked={use.inputs.includes(id)} onChange={(on) => change({ inputs: on ? [...use.inputs, id] : use.inputs.filter((other) => other !== id) })} />
            ))}
          </fieldset>
          <TextBox label={texts.purpose} long value={use.purpose} onCommit={(purpose) => change({ purpose })} />
          <SmallButton danger label={texts.remove(use.name)} onClick={() => run({ kind: "removeAiUse", use: use.id })}>
            {blueprint.remove}
          </SmallButton>
        </div>
      </LazyDetails>
    </li>
  );
}
