import { append, type Json, remove, set } from "../edit/genome-edit";
import { type CheckContext, quote } from "./check-context";
import { error, type Problem, warning } from "./problem";

/** Roles that nobody can have or that may do nothing, and entities that nobody may create. */
export function checkRoles(context: CheckContext): readonly Problem[] {
  const { genome } = context;
  const { tenancy } = genome.product;
  const each = genome.roles.flatMap((role, index): readonly Problem[] => {
    const at = ["roles", index];
    const problems: Problem[] = [];
    if (role.signUp === "open" && tenancy === "workspaces") {
      problems.push(error("open-role-in-workspaces", { at, id: role.id, message: `Anyone could register as ${quote(role.name)}, but teams are separate and it would belong to none.`, fix: ["Let owners invite them", set([...at, "signUp"], "invited")] }));
    }
    const acts = genome.permissions.some((permission) => permission.role === role.id) || genome.entities.some(({ workflow }) => workflow?.transitions.some(({ roles }) => roles.includes(role.id)));
    if (!acts) problems.push(warning("role-without-permission", { at, id: role.id, message: `${quote(role.name)} may do nothing.`, fix: ["Remove the role", remove(at)] }));
    return problems;
  });
  return [...each, ...checkCreators(context), ...checkMoves(context)];
}

function checkCreators({ genome }: CheckContext): readonly Problem[] {
  const creator = genome.roles.find(({ signUp }) => signUp === "creator") ?? genome.roles[0];
  if (creator === undefined) return [];
  return genome.entities.flatMap((entity, index) => {
    if (genome.permissions.some((permission) => permission.entity === entity.id && permission.action === "create")) return [];
    const create: Json = { role: creator.id, entity: entity.id, action: "create", scope: "any", fields: null, provenance: [] };
    return [warning("nobody-creates", { at: ["entities", index], id: entity.id, message: `No role may create ${quote(entity.name)}; only owners of the workspace can.`, fix: [`Let ${quote(creator.name)} create it`, append(["permissions"], create)] })];
  });
}

function checkMoves({ genome }: CheckContext): readonly Problem[] {
  if (genome.roles.length === 0) return [];
  const allowed = new Set(genome.permissions.map(({ action }) => action));
  const byJobs = new Set(genome.features.jobs.flatMap((job) => (job.kind === "transitionWhenPast" ? [job.transition] : [])));
  return genome.entities.flatMap((entity, index) =>
    (entity.workflow?.transitions ?? []).flatMap((transition, position) => {
      if (transition.roles.length > 0 || allowed.has(`transition:${transition.id}`) || byJobs.has(transition.id)) return [];
      return [warning("nobody-makes-transition", { at: ["entities", index, "workflow", "transitions", position], id: transition.id, message: `No role may ${quote(transition.name)} a record of ${quote(entity.name)}; only owners of the workspace can.`, fix: null })];
    }),
  );
}
