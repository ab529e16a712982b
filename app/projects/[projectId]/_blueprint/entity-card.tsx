"use client";

import { memo, useState } from "react";
import type { Entity, Relation, Role, Rule } from "@/generators/genome";
import { useActs, useIsMarked } from "./blueprint-context";
import { CheckBox, SelectBox, SmallButton, TextBox } from "./controls/boxes";
import { InlineText } from "./controls/inline-text";
import { FieldTable } from "./field-table";
import { ProvenanceNote } from "./provenance-note";
import { RelationList } from "./relation-list";
import type { EntityNames } from "./relation-row";
import { RuleList } from "./rule-list";
import { WorkflowEditor } from "./workflow-editor";

interface EntityCardProps {
  readonly entity: Entity;
  readonly outgoing: readonly Relation[];
  readonly incoming: readonly Relation[];
  readonly rules: readonly Rule[];
  readonly names: EntityNames;
  readonly roles: readonly Role[];
}

/** One entity with everything about it. Drawn again only when something about it changes. */
export const EntityCard = memo(function EntityCard({ entity, outgoing, incoming, rules, names, roles }: EntityCardProps) {
  const { run } = useActs();
  const [open, setOpen] = useState(false);
  const marked = useIsMarked(entity.id);
  return (
    <article id={`element-${entity.id}`} tabIndex={-1} aria-labelledby={`name-${entity.id}`} className={`sheet entity-card ${marked ? "marked" : ""}`}>
      <header className="flex flex-wrap items-baseline gap-x-4 px-4 py-3">
        <h3 id={`name-${entity.id}`} className="min-w-32 flex-1 font-semibold">
          <InlineText value={entity.name} label="Name of the entity" onCommit={(name) => run({ kind: "changeEntity", entity: entity.id, changes: { name } })} />
        </h3>
        <span className="eyebrow">{ownershipLabel(entity)}</span>
        <SmallButton label={`${open ? "Close" : "Edit"} the settings of ${entity.name}`} expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Close" : "Edit"}
        </SmallButton>
      </header>
      {entity.description !== "" && !open && (
        <p className="px-4 pb-3 text-sm text-muted" dir="auto">
          {entity.description}
        </p>
      )}
      {open && <EntitySettings entity={entity} />}
      <FieldTable owner={entity.id} ownerName={entity.name} fields={entity.fields} />
      <RelationList entity={entity} outgoing={outgoing} incoming={incoming} names={names} />
      <WorkflowEditor entity={entity} roles={roles} />
      <RuleList entity={entity} rules={rules} outgoing={outgoing} />
      {entity.provenance.length > 0 && (
        <footer className="border-t border-line px-4 py-2">
          <ProvenanceNote provenance={entity.provenance} />
        </footer>
      )}
    </article>
  );
});

function EntitySettings({ entity }: { readonly entity: Entity }) {
  const { run } = useActs();
  const change = (changes: Extract<Parameters<typeof run>[0], { kind: "changeEntity" }>["changes"]) => run({ kind: "changeEntity", entity: entity.id, changes });
  return (
    <div className="space-y-3 border-t border-line bg-sunk px-4 py-3 text-sm">
      <div className="flex flex-wrap items-end gap-3">
        <TextBox label="Several of them are called" value={entity.plural ?? ""} hint="Left empty, the plural is derived" onCommit={(text) => change({ plural: text === "" ? null : text })} />
        <SelectBox
          label="Belongs to"
          value={entity.ownership}
          options={[
            ["workspace", "a workspace"],
            ["user", "whoever created it, privately"],
            ["global", "everyone: reference data"],
          ]}
          onChange={(ownership) => change({ ownership })}
        />
        <SelectBox
          label="A record is shown as"
          value={entity.displayField ?? ""}
          options={[["", "chosen by itself"], ...entity.fields.map(({ id, name }) => [id, name] as const)]}
          onChange={(id) => change({ displayField: id === "" ? null : id })}
        />
        <CheckBox label="Readable without sign-in" checked={entity.publicRead} onChange={(publicRead) => change({ publicRead })} />
      </div>
      <TextBox label="What it is" long value={entity.description} onCommit={(description) => change({ description })} />
      <div className="flex gap-2">
        <SmallButton label={`Move ${entity.name} up`} onClick={() => run({ kind: "moveEntity", entity: entity.id, by: -1 })}>
          ↑
        </SmallButton>
        <SmallButton label={`Move ${entity.name} down`} onClick={() => run({ kind: "moveEntity", entity: entity.id, by: 1 })}>
          ↓
        </SmallButton>
        <SmallButton danger label={`Remove the entity ${entity.name}`} onClick={() => run({ kind: "removeEntity", entity: entity.id })}>
          Remove
        </SmallButton>
      </div>
    </div>
  );
}

function ownershipLabel({ ownership, publicRead }: Entity): string {
  const visible = publicRead ? ", readable without sign-in" : "";
  switch (ownership) {
    case "workspace":
      return `belongs to a workspace${visible}`;
    case "user":
      return `private to its creator${visible}`;
    case "global":
      return `reference data for everyone${visible}`;
    default:
      throw new Error(`Unknown ownership: ${ownership satisfies never}`);
  }
}
