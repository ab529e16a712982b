import fc from "fast-check";
import { fieldTypeSchema, type Genome } from "../../genome/index";
import type { GenomeCommand } from "../../genome/edit/index";
import { anyName, anyText } from "./arbitrary-genome";

/** A command as an unseen hand might give it, made from numbers so that it can be aimed at whatever the genome has by then. */
export type Aim = (genome: Genome) => GenomeCommand | null;

const pick = <T>(items: readonly T[], at: number): T | undefined => (items.length === 0 ? undefined : items[at % items.length]);

/** Any command, about parts that the genome has (and sometimes about parts that it has not). */
export const anyAim: fc.Arbitrary<Aim> = fc
  .record({ which: fc.nat(1_000), a: fc.nat(1_000), b: fc.nat(1_000), flag: fc.boolean(), name: anyName, text: anyText, type: fc.constantFrom(...fieldTypeSchema.options), by: fc.integer({ min: -3, max: 3 }) })
  .map((draw) => (genome) => {
    const commands = candidates(genome, draw);
    return pick(commands, draw.which) ?? null;
  });

interface Draw {
  readonly a: number;
  readonly b: number;
  readonly flag: boolean;
  readonly name: string;
  readonly text: string;
  readonly type: GenomeCommand extends infer C ? (C extends { kind: "addField"; type: infer T } ? T : never) : never;
  readonly by: number;
}

function candidates(genome: Genome, draw: Draw): readonly GenomeCommand[] {
  const { a, b, flag, name, text, type, by } = draw;
  const entity = pick(genome.entities, a)?.id ?? "gone";
  const other = pick([...genome.entities.map(({ id }) => id), "user"], b) ?? "user";
  const owned = genome.entities.find(({ id }) => id === entity);
  const fields = [...genome.entities.flatMap((each) => each.fields), ...genome.relations.flatMap(({ throughFields }) => throughFields)];
  const field = pick(fields, b)?.id ?? "gone";
  const own = pick(owned?.fields ?? [], b)?.id ?? "gone";
  const choice = pick(fields.filter((each) => each.type === "enum"), b);
  const value = pick(choice?.enumValues ?? [], a)?.id ?? "gone";
  const relation = pick(genome.relations, b)?.id ?? "gone";
  const role = pick(genome.roles, b)?.id ?? "gone";
  const flow = pick(genome.entities.filter(({ workflow }) => workflow !== null), a);
  const states = flow?.fields.find(({ id }) => id === flow.workflow?.field)?.enumValues.map(({ id }) => id) ?? [];
  const transition = pick(genome.entities.flatMap(({ workflow }) => workflow?.transitions ?? []), b)?.id ?? "gone";
  const [from, to] = [pick(states, a) ?? "gone", pick(states, a + 1) ?? "gone"];
  const date = owned?.fields.find((each) => each.type === "date")?.id ?? own;
  const [rule, job, use, integration] = [pick(genome.rules, a)?.id ?? "gone", pick(genome.features.jobs, a)?.id ?? "gone", pick(genome.features.ai, a)?.id ?? "gone", pick(genome.integrations, a)?.id ?? "gone"];
  const newJob = { kind: "remind", name, entity, field: date, daysBefore: 1, to: "creator", hour: 7 } as const;
  const newUse = { name, purpose: text, kind: "summarize", entity, inputs: [own], output: null } as const;
  const newRule = { kind: "uniqueTogether", entity, message: text, members: [own, field] } as const;
  return [
    { kind: "changeProduct", changes: { name, tagline: text, tenancy: flag ? "single" : "marketplace" } },
    { kind: "addEntity", name },
    { kind: "changeEntity", entity, changes: { name, displayField: own, ownership: flag ? "user" : "global" } },
    { kind: "moveEntity", entity, by },
    { kind: "removeEntity", entity },
    { kind: "addField", owner: flag ? entity : relation, name, type },
    { kind: "changeField", field, changes: { type, required: flag } },
    { kind: "changeField", field, changes: { name, unique: flag, maxLength: 20, default: null } },
    { kind: "moveField", field, by },
    { kind: "removeField", field },
    { kind: "addValue", field: choice?.id ?? field, name },
    { kind: "renameValue", field: choice?.id ?? field, value, name },
    { kind: "moveValue", field: choice?.id ?? field, value, by },
    { kind: "removeValue", field: choice?.id ?? field, value },
    { kind: "addRelation", from: entity, to: other, name, relation: flag ? "manyToOne" : "manyToMany" },
    { kind: "changeRelation", relation, changes: { to: other, kind: flag ? "oneToOne" : "manyToMany", required: flag } },
    { kind: "removeRelation", relation },
    { kind: "addRole", name },
    { kind: "changeRole", role, changes: { name, description: text } },
    { kind: "removeRole", role },
    { kind: "setPermission", role, entity, action: "update", scopes: flag ? ["own", "any"] : [], fields: flag ? null : [own] },
    { kind: "setPermission", role, entity: flow?.id ?? entity, action: `transition:${transition}`, scopes: ["own"], fields: null },
    { kind: "startWorkflow", entity, field: flag ? null : (choice?.id ?? null) },
    { kind: "changeWorkflow", entity: flow?.id ?? entity, changes: { initial: from, final: [to] } },
    { kind: "removeWorkflow", entity: flow?.id ?? entity },
    { kind: "addTransition", entity: flow?.id ?? entity, name, from: [from], to },
    { kind: "changeTransition", transition, changes: { name, roles: flag ? [role] : [], effects: flag ? [{ kind: "notifyRole", role }] : [] } },
    { kind: "removeTransition", transition },
    { kind: "addRule", rule: newRule },
    { kind: "changeRule", rule, content: newRule },
    { kind: "removeRule", rule },
    { kind: "switchFeature", feature: flag ? "billing" : "email", on: flag },
    { kind: "listEntity", feature: flag ? "search" : "export", entity, listed: flag },
    { kind: "addJob", job: newJob },
    { kind: "changeJob", job, content: newJob },
    { kind: "removeJob", job },
    { kind: "addAiUse", use: newUse },
    { kind: "changeAiUse", use, content: newUse },
    { kind: "removeAiUse", use },
    { kind: "addIntegration", name, category: "other" },
    { kind: "changeIntegration", integration, changes: { direction: "both" } },
    { kind: "removeIntegration", integration },
    { kind: "setRetention", entity, days: flag ? 30 : null },
  ];
}
