"use client";

import { useState, type FormEvent } from "react";
import type { Entity, Relation, Rule } from "@/generators/genome";
import type { NewRule } from "@/generators/genome/edit";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as rules } from "@/texts/rules";
import { useActs } from "./blueprint-context";

const texts = rules.form;

interface RuleFormProps {
  readonly entity: Entity;
  readonly outgoing: readonly Relation[];
}

const KINDS: readonly (readonly [Rule["kind"], string])[] = [
  ["compare", texts.kinds.compare],
  ["compareNow", texts.kinds.compareNow],
  ["uniqueTogether", texts.kinds.uniqueTogether],
  ["noOverlap", texts.kinds.noOverlap],
  ["limitPerParent", texts.kinds.limitPerParent],
  ["requiredWhen", texts.kinds.requiredWhen],
  ["lockedIn", texts.kinds.lockedIn],
];
const OPERATORS = [
  [">", texts.operators[">"]],
  [">=", texts.operators[">="]],
  ["<", texts.operators["<"]],
  ["<=", texts.operators["<="]],
] as const;
const ORDERED = ["integer", "decimal", "money", "date", "datetime", "time", "duration"];

/** A new rule: its form, then the parts that form needs. */
export function RuleForm({ entity, outgoing }: RuleFormProps) {
  const { run } = useActs();
  const [kind, setKind] = useState<Rule["kind"]>("compare");
  const days = entity.fields.filter(({ type }) => type === "date" || type === "datetime");
  const ordered = entity.fields.filter(({ type }) => ORDERED.includes(type));
  const choices = entity.fields.filter(({ type }) => type === "enum");
  const parents = outgoing.filter((relation) => relation.kind !== "manyToMany");
  const states = entity.fields.find(({ id }) => id === entity.workflow?.field)?.enumValues ?? [];
  const pairs = choices.flatMap((field) => field.enumValues.map((value) => ({ id: `${field.id} ${value.id}`, name: texts.pair(field.name, value.name) })));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    run({ kind: "addRule", rule: ruleOf(kind, entity.id, (name) => String(data.get(name) ?? "")) });
  };
  return (
    <form className="mt-2 flex flex-wrap items-end gap-3 bg-sunk p-3" onSubmit={submit}>
      <label className="control">
        <span>{texts.form}</span>
        <select value={kind} onChange={(event) => setKind(event.target.value as Rule["kind"])}>
          {KINDS.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {kind === "compare" && (
        <>
          <Choice name="left" label={texts.value} items={ordered} />
          <Operator />
          <Choice name="right" label={texts.otherValue} items={ordered} />
        </>
      )}
      {kind === "compareNow" && (
        <>
          <Choice name="field" label={texts.date} items={days} />
          <Operator />
        </>
      )}
      {kind === "uniqueTogether" && (
        <>
          <Choice name="left" label={texts.value} items={[...entity.fields, ...parents]} />
          <Choice name="right" label={texts.with} items={[...parents, ...entity.fields]} />
        </>
      )}
      {kind === "noOverlap" && (
        <>
          <Choice name="left" label={texts.start} items={days} />
          <Choice name="right" label={texts.end} items={days.toReversed()} />
          <Choice name="relation" label={texts.forEach} items={[{ id: "", name: texts.all }, ...parents]} />
        </>
      )}
      {kind === "limitPerParent" && (
        <>
          <Choice name="relation" label={texts.forEach} items={parents} />
          <label className="control">
            <span>{texts.atMost}</span>
            <input name="max" type="number" min={1} defaultValue={10} required />
          </label>
        </>
      )}
      {kind === "requiredWhen" && (
        <>
          <Choice name="field" label={texts.value} items={entity.fields} />
          <Choice name="pair" label={texts.when} items={pairs} />
        </>
      )}
      {kind === "lockedIn" && <Choice name="state" label={texts.state} items={states} />}
      <button type="submit" className="small-button">
        {blueprint.add}
        <span className="sr-only">{texts.ruleFor(entity.name)}</span>
      </button>
    </form>
  );
}

function Operator() {
  return (
    <label className="control">
      <span>{texts.compared}</span>
      <select name="operator">
        {OPERATORS.map(([sign, words]) => (
          <option key={sign} value={sign}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

function Choice({ name, label, items }: ChoiceProps) {
  return (
    <label className="control">
      <span>{label}</span>
      <select name={name} required={items[0]?.id !== ""}>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function ruleOf(kind: Rule["kind"], entity: string, value: (name: string) => string): NewRule {
  const common = { entity, message: "" };
  const operator = value("operator") as (typeof OPERATORS)[number][0];
  switch (kind) {
    case "compare":
      return { ...common, kind, left: value("left"), operator, right: value("right") };
    case "compareNow":
      return { ...common, kind, field: value("field"), operator };
    case "uniqueTogether":
      return { ...common, kind, members: [value("left"), value("right")] };
    case "noOverlap":
      return { ...common, kind, start: value("left"), end: value("right"), relation: value("relation") || null };
    case "limitPerParent":
      return { ...common, kind, relation: value("relation"), max: Number(value("max")), maxField: null };
    case "requiredWhen": {
      const [when = "", chosen = ""] = value("pair").split(" ");
      return { ...common, kind, field: value("field"), when, value: chosen };
    }
    case "lockedIn":
      return { ...common, kind, states: [value("state")] };
    default:
      throw new Error(`Unknown rule: ${kind satisfies never}`);
  }
}
