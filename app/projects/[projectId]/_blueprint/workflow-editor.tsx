"use client";

import { useRef, useState } from "react";
import type { Entity, Role, Transition, Workflow } from "@/generators/genome";
import type { TransitionChanges } from "@/generators/genome/edit";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as entities } from "@/texts/entities";
import { useActs, useIsMarked } from "./blueprint-context";
import { AddForm } from "./controls/add-form";
import { CheckBox, SelectBox, SmallButton } from "./controls/boxes";
import { LazyDetails } from "./controls/lazy-details";
import { InlineText } from "./controls/inline-text";
import { ProvenanceNote } from "./provenance-note";
import { WorkflowDrawing } from "./workflow-drawing";

const texts = entities.workflow;

interface WorkflowEditorProps {
  readonly entity: Entity;
  readonly roles: readonly Role[];
}

type States = readonly { readonly id: string; readonly name: string }[];

/** The states of an entity, drawn, and the acts that lead from one to the next. */
export function WorkflowEditor({ entity, roles }: WorkflowEditorProps) {
  const { workflow } = entity;
  if (workflow === null) return <NoWorkflow entity={entity} />;
  const states = entity.fields.find(({ id }) => id === workflow.field)?.enumValues ?? [];
  return <States entity={entity} workflow={workflow} states={states} roles={roles} />;
}

function NoWorkflow({ entity }: { readonly entity: Entity }) {
  const { run } = useActs();
  const choices = entity.fields.filter(({ type }) => type === "enum");
  return (
    <details className="border-t border-line px-4 py-2 text-sm">
      <summary className="cursor-pointer text-muted">
        {texts.add}
        <span className="sr-only">{texts.to(entity.name)}</span>
      </summary>
      <p className="mt-2 text-muted">{texts.lead}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {choices.map((field) => (
          <SmallButton key={field.id} onClick={() => run({ kind: "startWorkflow", entity: entity.id, field: field.id })}>
            {texts.use(field.name)}
          </SmallButton>
        ))}
        <SmallButton onClick={() => run({ kind: "startWorkflow", entity: entity.id, field: null })}>{texts.startNew}</SmallButton>
      </div>
    </details>
  );
}

interface StatesProps extends WorkflowEditorProps {
  readonly workflow: Workflow;
  readonly states: States;
}

function States({ entity, workflow, states, roles }: StatesProps) {
  const { run } = useActs();
  const [from, to] = [useRef<HTMLSelectElement>(null), useRef<HTMLSelectElement>(null)];
  const change = (changes: Partial<Pick<Workflow, "initial" | "final">>) => run({ kind: "changeWorkflow", entity: entity.id, changes });
  const options = states.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  return (
    <div className="border-t border-line py-3 text-sm">
      <h4 className="px-4 font-medium">{texts.title}</h4>
      <WorkflowDrawing workflow={workflow} states={states} name={entity.name} />
      <ul className="mt-2">
        {workflow.transitions.map((transition) => (
          <TransitionRow key={transition.id} transition={transition} states={states} roles={roles} />
        ))}
      </ul>
      <div className="mt-2 px-4">
        <AddForm
          what={texts.what(entity.name)}
          placeholder={texts.placeholder}
          onAdd={(name) => run({ kind: "addTransition", entity: entity.id, name, from: [from.current?.value ?? ""], to: to.current?.value ?? "" })}
        >
          <label className="text-muted">
            {texts.newFrom}{" "}
            <select ref={from} className="box">
              {options}
            </select>
          </label>
          <label className="text-muted">
            {texts.newTo}{" "}
            <select ref={to} className="box" defaultValue={states[1]?.id}>
              {options}
            </select>
          </label>
        </AddForm>
      </div>
      <LazyDetails
        className="px-4 pt-2"
        summaryClassName="text-muted"
        summary={
          <>
            {texts.settings}
            <span className="sr-only">{texts.settingsOf(entity.name)}</span>
          </>
        }
      >
        <div className="mt-2 space-y-3 bg-sunk p-3">
          <SelectBox label={texts.startsAs} value={workflow.initial} options={states.map(({ id, name }) => [id, name] as const)} onChange={(initial) => change({ initial })} />
          <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
            <legend className="text-muted">{texts.endsAs}</legend>
            {states.map(({ id, name }) => (
              <CheckBox key={id} label={name} checked={workflow.final.includes(id)} onChange={(on) => change({ final: on ? [...workflow.final, id] : workflow.final.filter((other) => other !== id) })} />
            ))}
          </fieldset>
          <SmallButton danger label={texts.removeOf(entity.name)} onClick={() => run({ kind: "removeWorkflow", entity: entity.id })}>
            {texts.remove}
          </SmallButton>
        </div>
      </LazyDetails>
    </div>
  );
}

interface TransitionRowProps {
  readonly transition: Transition;
  readonly states: States;
  readonly roles: readonly Role[];
}

function TransitionRow({ transition, states, roles }: TransitionRowProps) {
  const { run } = useActs();
  const [open, setOpen] = useState(false);
  const marked = useIsMarked(transition.id);
  const change = (changes: TransitionChanges) => run({ kind: "changeTransition", transition: transition.id, changes });
  const stateName = (id: string) => states.find((state) => state.id === id)?.name ?? id;
  const roleNames = transition.roles.map((id) => roles.find((role) => role.id === id)?.name ?? id);
  const toggle = (list: readonly string[], id: string, on: boolean) => (on ? [...list, id] : list.filter((other) => other !== id));
  const tells = (to: "creator" | "assigned") => transition.effects.some((effect) => effect.kind === "notify" && effect.to === to);
  const tell = (to: "creator" | "assigned", on: boolean) => {
    const others = transition.effects.filter((effect) => effect.kind !== "notify" || effect.to !== to);
    return change({ effects: on ? [...others, { kind: "notify", to }] : others });
  };
  return (
    <li id={`element-${transition.id}`} tabIndex={-1} className={`px-4 py-1 ${marked ? "marked" : ""}`}>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <InlineText value={transition.name} label={texts.transition} onCommit={(name) => change({ name })} className="font-medium" />
        <span>
          {transition.from.map(stateName).join(", ")} <span aria-hidden="true">→</span>
          <span className="sr-only">{texts.arrow}</span> {stateName(transition.to)}
        </span>
        {roleNames.length > 0 && <span className="text-muted">{texts.by(roleNames.join(", "))}</span>}
        <span className="ml-auto">
          <SmallButton label={texts.edit(open ? blueprint.close : blueprint.edit, transition.name)} expanded={open} onClick={() => setOpen(!open)}>
            {open ? blueprint.close : blueprint.edit}
          </SmallButton>
        </span>
      </div>
      {open && (
        <div className="mt-2 space-y-3 bg-sunk p-3">
          <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
            <legend className="text-muted">{texts.from}</legend>
            {states
              .filter(({ id }) => id !== transition.to)
              .map(({ id, name }) => (
                <CheckBox key={id} label={name} checked={transition.from.includes(id)} onChange={(on) => change({ from: toggle(transition.from, id, on) })} />
              ))}
          </fieldset>
          <SelectBox label={texts.toState} value={transition.to} options={states.map(({ id, name }) => [id, name] as const)} onChange={(to) => change({ to })} />
          <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
            <legend className="text-muted">{texts.roles}</legend>
            {roles.map(({ id, name }) => (
              <CheckBox key={id} label={name} checked={transition.roles.includes(id)} onChange={(on) => change({ roles: toggle(transition.roles, id, on) })} />
            ))}
          </fieldset>
          <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
            <legend className="text-muted">{texts.told}</legend>
            <CheckBox label={texts.creator} checked={tells("creator")} onChange={(on) => tell("creator", on)} />
            <CheckBox label={texts.assigned} checked={tells("assigned")} onChange={(on) => tell("assigned", on)} />
          </fieldset>
          <ProvenanceNote provenance={transition.provenance} />
          <SmallButton danger label={texts.removeTransition(transition.name)} onClick={() => run({ kind: "removeTransition", transition: transition.id })}>
            {blueprint.remove}
          </SmallButton>
        </div>
      )}
    </li>
  );
}
