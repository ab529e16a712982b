"use client";

import type { Field } from "@/generators/genome";
import { fieldTypeSchema, typeOptions, type FieldChanges } from "@/generators/genome/edit";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as entities } from "@/texts/entities";
import { useActs } from "./blueprint-context";
import { CheckBox, SelectBox, SmallButton, TextBox } from "./controls/boxes";
import { AddForm } from "./controls/add-form";
import { InlineText } from "./controls/inline-text";

const texts = entities.fields;

const TYPES = fieldTypeSchema.options.map((type) => [type, type] as const);
const SENSITIVITY = [
  ["none", texts.sensitivities.none],
  ["personal", texts.sensitivities.personal],
  ["special", texts.sensitivities.special],
  ["secret", texts.sensitivities.secret],
] as const;

/** Everything that can be said about a field of its type, and nothing that cannot. */
export function FieldEditor({ field }: { readonly field: Field }) {
  const { run } = useActs();
  const can = typeOptions[field.type];
  const change = (changes: FieldChanges) => run({ kind: "changeField", field: field.id, changes });
  const orNull = (text: string) => (text === "" ? null : text);
  return (
    <div className="space-y-3 bg-sunk px-4 py-3 text-sm">
      <div className="flex flex-wrap items-end gap-3">
        <SelectBox label={texts.type} value={field.type} options={TYPES} onChange={(type) => change({ type })} />
        <DefaultBox field={field} change={change} />
        {can.limits && <TextBox label={texts.smallest} inputMode="decimal" value={field.min ?? ""} onCommit={(text) => change({ min: orNull(text) })} />}
        {can.limits && <TextBox label={texts.largest} inputMode="decimal" value={field.max ?? ""} onCommit={(text) => change({ max: orNull(text) })} />}
        {can.length && <TextBox label={texts.longest} inputMode="numeric" value={String(field.maxLength ?? "")} onCommit={(text) => change({ maxLength: text === "" ? null : Number(text) })} />}
        {can.pattern && <TextBox label={texts.pattern} hint={texts.patternHint} value={field.pattern ?? ""} onCommit={(text) => change({ pattern: orNull(text) })} />}
        <SelectBox label={texts.sensitivity} value={field.sensitivity} options={SENSITIVITY} onChange={(sensitivity) => change({ sensitivity })} />
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <CheckBox label={texts.required} checked={field.required} onChange={(required) => change({ required })} />
        {can.key && <CheckBox label={texts.unique} checked={field.unique} onChange={(unique) => change({ unique })} />}
        {can.key && <CheckBox label={texts.indexed} checked={field.indexed} onChange={(indexed) => change({ indexed })} />}
        <CheckBox label={texts.readOnly} checked={field.readOnly} onChange={(readOnly) => change({ readOnly })} />
      </div>
      {can.choices && <ValueList field={field} />}
      <TextBox label={texts.note} long value={field.description} onCommit={(description) => change({ description })} />
      <div className="flex gap-2">
        <SmallButton label={entities.moveUp(field.name)} onClick={() => run({ kind: "moveField", field: field.id, by: -1 })}>
          {blueprint.up}
        </SmallButton>
        <SmallButton label={entities.moveDown(field.name)} onClick={() => run({ kind: "moveField", field: field.id, by: 1 })}>
          {blueprint.down}
        </SmallButton>
        <SmallButton danger label={texts.remove(field.name)} onClick={() => run({ kind: "removeField", field: field.id })}>
          {blueprint.remove}
        </SmallButton>
      </div>
    </div>
  );
}

interface DefaultBoxProps {
  readonly field: Field;
  readonly change: (changes: FieldChanges) => boolean;
}

/** What the field starts as, in the form its type has. */
function DefaultBox({ field, change }: DefaultBoxProps) {
  const current = field.default === null ? "" : String(field.default);
  const nothing = ["", blueprint.nothing] as const;
  switch (field.type) {
    case "enum":
      return <SelectBox label={texts.startsAs} value={current} options={[nothing, ...field.enumValues.map(({ id, name }) => [id, name] as const)]} onChange={(id) => change({ default: id === "" ? null : id })} />;
    case "boolean":
      return <SelectBox label={texts.startsAs} value={current} options={[nothing, ["true", texts.yes], ["false", texts.no]]} onChange={(value) => change({ default: value === "" ? null : value === "true" })} />;
    case "date":
      return <SelectBox label={texts.startsAs} value={current} options={[nothing, ["today", texts.today]]} onChange={(value) => change({ default: value === "" ? null : value })} />;
    case "datetime":
      return <SelectBox label={texts.startsAs} value={current} options={[nothing, ["now", texts.now]]} onChange={(value) => change({ default: value === "" ? null : value })} />;
    case "integer":
    case "duration":
      return <TextBox label={field.type === "duration" ? texts.startsAsSeconds : texts.startsAs} inputMode="numeric" value={current} onCommit={(text) => change({ default: text === "" || !/^-?\d+$/.test(text) ? null : Number(text) })} />;
    case "string":
    case "text":
    case "richtext":
    case "email":
    case "url":
    case "phone":
    case "decimal":
    case "money":
      return <TextBox label={texts.startsAs} value={current} onCommit={(text) => change({ default: text === "" ? null : text })} />;
    case "time":
    case "json":
    case "uuid":
    case "file":
    case "image":
    case "address":
    case "geo":
      return null;
    default:
      throw new Error(`Unknown type: ${field.type satisfies never}`);
  }
}

function ValueList({ field }: { readonly field: Field }) {
  const { run } = useActs();
  return (
    <fieldset>
      <legend className="text-muted">{texts.choices}</legend>
      <ol className="mt-1 space-y-1">
        {field.enumValues.map(({ id, name }, index) => (
          <li key={id} className="flex items-center gap-1">
            <InlineText value={name} label={texts.choice(index + 1, field.name)} onCommit={(next) => run({ kind: "renameValue", field: field.id, value: id, name: next })} className="min-w-32" />
            <SmallButton label={entities.moveUp(name)} onClick={() => run({ kind: "moveValue", field: field.id, value: id, by: -1 })}>
              {blueprint.up}
            </SmallButton>
            <SmallButton label={entities.moveDown(name)} onClick={() => run({ kind: "moveValue", field: field.id, value: id, by: 1 })}>
              {blueprint.down}
            </SmallButton>
            <SmallButton danger label={texts.removeChoice(name)} onClick={() => run({ kind: "removeValue", field: field.id, value: id })}>
              {texts.removeSign}
            </SmallButton>
          </li>
        ))}
      </ol>
      <div className="mt-2 max-w-sm">
        <AddForm what={texts.choiceOf(field.name)} placeholder={texts.anotherChoice} onAdd={(name) => run({ kind: "addValue", field: field.id, name })} />
      </div>
    </fieldset>
  );
}
