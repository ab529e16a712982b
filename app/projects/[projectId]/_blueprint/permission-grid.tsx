"use client";

import { memo, useMemo, useState } from "react";
import type { Entity, Permission, Role } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { texts } from "@/texts/roles";
import { useActs, useIsMarked } from "./blueprint-context";
import { AddForm } from "./controls/add-form";
import { SelectBox, SmallButton, TextBox } from "./controls/boxes";
import { InlineText } from "./controls/inline-text";
import { Modal } from "./controls/modal";
import { PermissionCell, cellText } from "./permission-cell";
import { ProvenanceNote } from "./provenance-note";

interface PermissionGridProps {
  readonly roles: readonly Role[];
  readonly entities: readonly Entity[];
  readonly permissions: readonly Permission[];
}

const SIGN_UP = [
  ["invited", texts.signUp.invited],
  ["creator", texts.signUp.creator],
  ["open", texts.signUp.open],
] as const;

/** Who may do what: a row per role, a column per entity; each cell opens to its acts. Owners may do everything. */
export const PermissionGrid = memo(function PermissionGrid({ roles, entities, permissions }: PermissionGridProps) {
  const { run } = useActs();
  const [open, setOpen] = useState<{ readonly role: string; readonly entity: string } | null>(null);
  const cells = useMemo(() => byCell(permissions), [permissions]);
  const role = roles.find(({ id }) => id === open?.role);
  const entity = entities.find(({ id }) => id === open?.entity);
  return (
    <section aria-labelledby="roles" className="mt-10">
      <h2 id="roles" className="text-xl font-semibold">
        {texts.title}
      </h2>
      <p className="mt-1 text-sm text-muted">{texts.lead}</p>
      {roles.length > 0 && entities.length > 0 && (
        <div className="sheet mt-4 overflow-x-auto" tabIndex={0} role="region" aria-label={texts.label}>
          <table className="w-full text-left text-sm">
            <thead>
              <tr className="border-b border-line">
                <th scope="col" className="sticky left-0 bg-sheet px-4 py-2 font-medium">
                  {texts.role}
                </th>
                {entities.map(({ id, name }) => (
                  <th key={id} scope="col" className="px-3 py-2 font-medium whitespace-nowrap" dir="auto">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {roles.map(({ id, name }) => (
                <tr key={id} className="border-b border-line align-top last:border-b-0">
                  <th scope="row" className="sticky left-0 bg-sheet px-4 py-2 font-normal whitespace-nowrap" dir="auto">
                    {name}
                  </th>
                  {entities.map((column) => (
                    <td key={column.id} className="p-1">
                      <button type="button" className="inline-text w-full text-left text-muted" aria-label={texts.cellWith(texts.cell(name, column.name), cellText(cells.get(`${id} ${column.id}`) ?? []))} onClick={() => setOpen({ role: id, entity: column.id })}>
                        {cellText(cells.get(`${id} ${column.id}`) ?? [])}
                      </button>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul className="mt-4 border-t border-line">
        {roles.map((each) => (
          <RoleRow key={each.id} role={each} />
        ))}
      </ul>
      <div className="mt-3 max-w-md text-sm">
        <AddForm what={texts.what} placeholder={texts.placeholder} onAdd={(name) => run({ kind: "addRole", name })} />
      </div>
      {role !== undefined && entity !== undefined && (
        <Modal title={texts.both(role.name, entity.name)} onClose={() => setOpen(null)}>
          <PermissionCell role={role} entity={entity} granted={cells.get(`${role.id} ${entity.id}`) ?? []} />
        </Modal>
      )}
    </section>
  );
});

function byCell(permissions: readonly Permission[]): ReadonlyMap<string, readonly Permission[]> {
  const cells = new Map<string, Permission[]>();
  for (const permission of permissions) {
    const key = `${permission.role} ${permission.entity}`;
    cells.set(key, [...(cells.get(key) ?? []), permission]);
  }
  return cells;
}

function RoleRow({ role }: { readonly role: Role }) {
  const { run } = useActs();
  const [open, setOpen] = useState(false);
  const marked = useIsMarked(role.id);
  return (
    <li id={`element-${role.id}`} tabIndex={-1} className={`border-b border-line py-1 text-sm ${marked ? "marked" : ""}`}>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <InlineText value={role.name} label={texts.name} onCommit={(name) => run({ kind: "changeRole", role: role.id, changes: { name } })} />
        <span className="text-muted">{SIGN_UP.find(([id]) => id === role.signUp)?.[1]}</span>
        <span className="ml-auto">
          <SmallButton label={texts.edit(open ? blueprint.close : blueprint.edit, role.name)} expanded={open} onClick={() => setOpen(!open)}>
            {open ? blueprint.close : blueprint.edit}
          </SmallButton>
        </span>
      </div>
      {open && (
        <div className="mt-2 space-y-3 bg-sunk p-3">
          <SelectBox label={texts.becomes} value={role.signUp} options={SIGN_UP} onChange={(signUp) => run({ kind: "changeRole", role: role.id, changes: { signUp } })} />
          <TextBox label={blueprint.whatItIs} long value={role.description} onCommit={(description) => run({ kind: "changeRole", role: role.id, changes: { description } })} />
          <ProvenanceNote provenance={role.provenance} />
          <SmallButton danger label={texts.remove(role.name)} onClick={() => run({ kind: "removeRole", role: role.id })}>
            {blueprint.remove}
          </SmallButton>
        </div>
      )}
    </li>
  );
}
