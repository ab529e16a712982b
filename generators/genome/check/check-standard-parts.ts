import { type GenomeEdit, type Path, set } from "../edit/genome-edit";
import { type Entity, USER_ENTITY_ID } from "../genome";
import { toWords } from "../names/words";
import { type CheckContext, quote } from "./check-context";
import { error, type Problem, warning } from "./problem";

const userWords: ReadonlySet<string> = new Set(["user", "users", "user account", "app user", "system user"]);
const partWords: ReadonlySet<string> = new Set(["workspace", "role", "membership", "invitation", "notification", "file", "audit entry", "audit log", "api token", "refresh token", "permission"]);

/** Every product has users, workspaces and so on; an entity or role that says so again is met here. */
export function checkStandardParts({ genome }: CheckContext): readonly Problem[] {
  const entities = genome.entities.flatMap((entity, index): readonly Problem[] => {
    const words = toWords(entity.name).join(" ");
    const at = ["entities", index];
    if (userWords.has(words) || entity.id === USER_ENTITY_ID) {
      const fix = genome.entities.length === 1 ? keptApart(entity, at) : (["Use the users that every product has", { op: "mergeIntoUser", entity: entity.id }] as const);
      return [error("entity-is-standard-user", { at, id: entity.id, message: `${quote(entity.name)} is what every product already has: people with accounts.`, fix })];
    }
    if (!partWords.has(words)) return [];
    return [warning("entity-like-standard-part", { at, id: entity.id, message: `${quote(entity.name)} is also the name of a part that every product has; in code it will be called a record.`, fix: null })];
  });
  return [...entities, ...checkOwners({ genome })];
}

/** A product about people only would be left with nothing: there they are records beside the accounts. */
function keptApart(entity: Entity, at: Path): readonly [string, GenomeEdit] {
  const name = userWords.has(toWords(entity.name).join(" ")) ? "Person" : entity.name;
  const id = entity.id === USER_ENTITY_ID ? "person" : entity.id;
  return [`Keep them apart from accounts as ${quote(name)}`, { op: "all", edits: [set([...at, "id"], id), set([...at, "name"], name), set([...at, "plural"], null)] }];
}

/** Whoever opens a workspace owns it and may do everything there; a role of that name would be a second owner. */
function checkOwners({ genome }: Pick<CheckContext, "genome">): readonly Problem[] {
  return genome.roles.flatMap((role, index) => {
    if (toWords(role.name).join(" ") !== "owner") return [];
    const at: Path = ["roles", index];
    const name = role.signUp === "creator" ? "Administrator" : "Business owner";
    return [error("role-is-standard-owner", { at, id: role.id, message: `Whoever opens a workspace is its owner; the role ${quote(role.name)} needs another name.`, fix: [`Rename the role to ${quote(name)}`, set([...at, "name"], name)] })];
  });
}
