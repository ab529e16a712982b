"use client";

import { memo, useState } from "react";
import type { Entity, Relation, Role, Rule } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as entities } from "@/texts/entities";
import { useActs, useIsMarked } from "./blueprint-context";
import { CheckBox, SelectBox, SmallButton, TextBox } from "./controls/boxes";
import { InlineText } from "./controls/inline-text";
import { FieldTable } from "./field-table";
import { ProvenanceNote } from "./provenance-note";
import { RelationList } from "./relation-list";
import type { EntityNames } from "./relation-row";
import { RuleList } from "./rule-list";
import { WorkflowEditor } from "./workflow-editor";

const texts = entities.card;

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
          <InlineText value={entity.name} label={texts.name} onCommit={(name) => run({ kind: "changeEntity", entity: entity.id, changes: { name } })} />
        </h3>
        <span className="eyebrow">{ownershipLabel(entity)}</span>
        <SmallButton label={texts.settings(open ? blueprint.close : blueprint.edit, entity.name)} expanded={open} onClick={() => setOpen(!open)}>
          {open ? blueprint.close : blueprint.edit}
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
        <TextBox label={texts.plural} value={entity.plural ?? ""} hint={texts.pluralHint} onCommit={(text) => change({ plural: text === "" ? null : text })} />
        <SelectBox
          label={texts.ownership}
          value={entity.ownership}
          options={[
            ["workspace", texts.ownerships.workspace],
            ["user", texts.ownerships.user],
            ["global", texts.ownerships.global],
          ]}
          onChange={(ownership) => change({ ownership })}
        />
        <SelectBox
          label={texts.shownAs}
          value={entity.displayField ?? ""}
          options={[["", texts.byItself], ...entity.fields.map(({ id, name }) => [id, name] as const)]}
          onChange={(id) => change({ displayField: id === "" ? null : id })}
        />
        <CheckBox label={texts.publicRead} checked={entity.publicRead} onChange={(publicRead) => change({ publicRead })} />
      </div>
      <TextBox label={blueprint.whatItIs} long value={entity.description} onCommit={(description) => change({ description })} />
      <div className="flex gap-2">
        <SmallButton label={entities.moveUp(entity.name)} onClick={() => run({ kind: "moveEntity", entity: entity.id, by: -1 })}>
          {blueprint.up}
        </SmallButton>
        <SmallButton label={entities.moveDown(entity.name)} onClick={() => run({ kind: "moveEntity", entity: entity.id, by: 1 })}>
          {blueprint.down}
        </SmallButton>
        <SmallButton danger label={texts.remove(entity.name)} onClick={() => run({ kind: "removeEntity", entity: entity.id })}>
          {blueprint.remove}
        </SmallButton>
      </div>
    </div>
  );
}

function ownershipLabel({ ownership, publicRead }: Entity): string {
  const visible = publicRead ? texts.visible : "";
  switch (ownership) {
    case "workspace":
      return texts.ofWorkspace(visible);
    case "user":
      return texts.ofUser(visible);
    case "global":
      return texts.ofEverybody(visible);
    default:
      throw new Error(`Unknown ownership: ${ownership satisfies never}`);
  }
}
