import { set, remove } from "../edit/genome-edit";
import { type Relation, USER_ENTITY_ID } from "../genome";
import { type CheckContext, quote } from "./check-context";
import { error, type Problem, warning } from "./problem";

/** Ends that do not exist, answers to a deletion that contradict, shared data that points at a team's, circles nobody can start. */
export function checkRelations(context: CheckContext): readonly Problem[] {
  const dangling = context.genome.relations.flatMap((relation, index) => checkEnds(context, { relation, index }));
  if (dangling.length > 0) return dangling;
  return [...context.genome.relations.flatMap((relation, index) => [...checkDeletion(relation, index), ...checkPair(relation, index), ...checkOwnership(context, { relation, index })]), ...checkCircles(context)];
}

interface Placed {
  readonly relation: Relation;
  readonly index: number;
}

function checkEnds({ entities }: CheckContext, { relation, index }: Placed): readonly Problem[] {
  const at = ["relations", index];
  return (["from", "to"] as const).flatMap((end) => {
    const id = relation[end];
    if (entities.has(id) || (end === "to" && id === USER_ENTITY_ID)) return [];
    const message = id === USER_ENTITY_ID ? `The relation ${quote(relation.name)} starts at the user; let it start at the other entity.` : `The relation ${quote(relation.name)} names an entity ${id} that does not exist.`;
    const other = relation.to;
    const turned = id === USER_ENTITY_ID && relation.kind === "manyToMany" && entities.has(other);
    const fix = turned
      ? (["Turn the relation round", { op: "all", edits: [set([...at, "from"], other), set([...at, "to"], USER_ENTITY_ID)] }] as const)
      : (["Remove the relation", remove(at)] as const);
    return [error("unknown-entity", { at: [...at, end], id: relation.id, message, fix })];
  });
}

function checkDeletion(relation: Relation, index: number): readonly Problem[] {
  const at = ["relations", index];
  if (relation.kind === "manyToMany") {
    if (relation.onDelete !== "setNull") return [];
    return [error("set-null-on-many", { at, id: relation.id, message: `A pair of ${quote(relation.name)} has no empty end; deleting one side can only remove the pair.`, fix: ["Remove the pair", set([...at, "onDelete"], "cascade")] })];
  }
  if (!relation.required || relation.onDelete !== "setNull") return [];
  return [error("required-but-set-null", { at, id: relation.id, message: `${quote(relation.name)} must be given, so it cannot become empty when the other record is deleted.`, fix: ["Refuse the deletion instead", set([...at, "onDelete"], "restrict")] })];
}

function checkPair(relation: Relation, index: number): readonly Problem[] {
  if (relation.kind === "manyToMany" || relation.throughFields.length === 0) return [];
  const at = ["relations", index, "throughFields"];
  return [error("pair-fields-without-pair", { at, id: relation.id, message: `${quote(relation.name)} has fields of a pair but joins no pairs.`, fix: ["Remove these fields", set(at, [])] })];
}

function checkOwnership({ genome, entities }: CheckContext, { relation, index }: Placed): readonly Problem[] {
  const from = entities.get(relation.from);
  const to = entities.get(relation.to);
  if (from?.ownership === "global" && to !== undefined && to.ownership !== "global") {
    const at = ["entities", genome.entities.indexOf(from), "ownership"];
    return [error("global-points-at-workspace", { at: ["relations", index], id: relation.id, message: `Everyone shares ${quote(from.name)}, so it cannot point at ${quote(to.name)}, which belongs to one team.`, fix: [`Let each team have its own ${quote(from.name)}`, set(at, "workspace")] })];
  }
  if (from?.ownership === "workspace" && to?.ownership === "user") {
    return [warning("points-at-private", { at: ["relations", index], id: relation.id, message: `${quote(from.name)} points at ${quote(to.name)}, which only its author can see.`, fix: null })];
  }
  return [];
}

/** Where every relation of a circle is required, no first record could ever be made. */
function checkCircles({ genome }: CheckContext): readonly Problem[] {
  const required = genome.relations.map((relation, index) => ({ relation, index })).filter(({ relation }) => relation.required && relation.to !== USER_ENTITY_ID);
  const kept: Placed[] = [];
  return required.flatMap((placed) => {
    if (!reaches(kept, { from: placed.relation.to, to: placed.relation.from })) {
      kept.push(placed);
      return [];
    }
    const { relation, index } = placed;
    return [error("required-circle", { at: ["relations", index], id: relation.id, message: `${quote(relation.name)} closes a circle of required relations, so no first record could be made.`, fix: ["Make it optional", set(["relations", index, "required"], false)] })];
  });
}

function reaches(placed: readonly Placed[], { from, to }: { readonly from: string; readonly to: string }): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { relation } of placed) if (relation.from === next) open.push(relation.to);
  }
  return false;
}
