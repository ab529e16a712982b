import type { FoundEntity } from "./entities/found-entity";
import type { EntityIndex } from "./entities/entity-index";
import type { Evidence } from "./fields/found-field";
import type { FoundRole } from "./find-roles";
import { catalogue } from "./words/catalogue";
import type { Reading } from "./read-description";
import { CREATE_VERBS, DELETE_VERBS, READ_VERBS, UPDATE_VERBS } from "./words/verbs";

export type Action = "create" | "read" | "update" | "delete";

/** Who may do what to whose records. */
export interface FoundPermission {
  readonly role: string;
  readonly entity: FoundEntity;
  readonly action: Action;
  readonly scope: "any" | "own";
  readonly evidence: readonly Evidence[];
  readonly assumption: string;
}

export interface PermissionContext {
  readonly index: EntityIndex;
  readonly roles: readonly FoundRole[];
}

const OWN = /\b(my|their own|his own|her own|own|their|his|her|its|mine|su propia|sus|ses|seus|suas|eigene[nr]?)\b/i;

/** Those who answer for the work of others. */
const LEADS = /\b(?:manager|supervisor|coordinator|head|lead|leader|foreman|editor|dispatcher|planner|gerente|encargado|responsable|leiter|gestor)\b/;

/** Permissions that sentences state, completed by what such people usually may. */
export function findPermissions(reading: Reading, { index, roles }: PermissionContext): FoundPermission[] {
  const found = new Map<string, FoundPermission>();
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none") continue;
    const actors = roles.filter(({ evidence }) => evidence.some((each) => each.sentence === sentence || headsBlock(each.sentence, sentence)));
    for (const mention of sentence.mentions) {
      const named = index.of(mention);
      if (!named || mention.verb === "" || mention.modifier) continue;
      /* "Members book classes" makes bookings. */
      const made = catalogue().verbs.get(mention.verb);
      const entity = (made ? index.byKey(made.name) : null) ?? named;
      for (const role of actors) {
        for (const action of actionsOf(mention.verb)) {
          const key = `${role.key}\u0000${entity.key}\u0000${action}`;
          const own = OWN.test(mention.determiner) || /\bown\b/i.test(sentence.sentence.text);
          const evidence = { sentence, from: mention.from, to: mention.to, confidence: 75 };
          const known = found.get(key);
          if (!known) found.set(key, { role: role.key, entity, action, scope: own ? "own" : "any", evidence: [evidence], assumption: "" });
          else found.set(key, { ...known, scope: known.scope === "any" || !own ? "any" : "own", evidence: known.evidence.length < 3 ? [...known.evidence, evidence] : known.evidence });
        }
      }
    }
  }
  for (const role of roles) for (const entity of index.entities) for (const usual of usualPermissions(role, entity, found)) found.set(`${role.key}\u0000${entity.key}\u0000${usual.action}`, usual);
  return [...found.values()];
}

/** The heading or label of a role owns the sentences below it. */
function headsBlock(owner: Reading["sentences"][number], sentence: Reading["sentences"][number]): boolean {
  if (owner.sentence.block === sentence.sentence.block) return sentence.sentence.label?.id === owner.sentence.id;
  return owner.sentence.from === 0 && owner.sentence.block.kind !== "paragraph" && owner.sentence.block.kind !== "row" && (sentence.sentence.block.parent === owner.sentence.block || sentence.sentence.block.parent?.parent === owner.sentence.block) && owner.sentence.text.length < 60;
}

function actionsOf(verb: string): Action[] {
  const actions: Action[] = [];
  if (CREATE_VERBS.has(verb) || verb === "manage") actions.push("create");
  if (READ_VERBS.has(verb) || verb === "manage") actions.push("read");
  if (UPDATE_VERBS.has(verb)) actions.push("update");
  if (DELETE_VERBS.has(verb)) actions.push("delete");
  return actions;
}

function usualPermissions(role: FoundRole, entity: FoundEntity, found: ReadonlyMap<string, FoundPermission>): FoundPermission[] {
  const has = (action: Action): boolean => found.has(`${role.key}\u0000${entity.key}\u0000${action}`);
  const grant = (action: Action, scope: "any" | "own", assumption: string): FoundPermission[] => (has(action) ? [] : [{ role: role.key, entity, action, scope, evidence: [], assumption }]);
  switch (role.kind) {
    case "admin":
      return (["create", "read", "update", "delete"] as const).flatMap((action) => grant(action, "any", `${role.name} is taken to decide everything.`));
    case "staff":
      return [...grant("read", "any", "Everyone on the team may read."), ...grant("create", "any", "Everyone on the team may add records."), ...(LEADS.test(role.key) ? grant("update", "any", "Whoever leads may change the records of the team.") : grant("update", "own", "Everyone may change what they added."))];
    case "end": {
      const said = has("create") || has("update");
      if (said) return [...grant("read", "own", "Whoever adds a record may read it."), ...grant("update", "own", "Whoever adds a record may change it.")];
      return grant("read", "own", `A ${role.name.toLowerCase()} reads what is theirs.`);
    }
    default:
      return role.kind satisfies never;
  }
}
