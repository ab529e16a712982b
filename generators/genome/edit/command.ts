import type { AiUse, Entity, Field, FieldType, Genome, Integration, Job, Permission, Product, Relation, Role, Rule, Transition, Workflow } from "../genome";
import type { GenomeEdit } from "./genome-edit";

type Some<T, K extends keyof T> = Partial<Pick<T, K>>;

export type ProductChanges = Some<Product, "name" | "tagline" | "description" | "locale" | "currency" | "tenancy">;
export type EntityChanges = Some<Entity, "name" | "plural" | "description" | "ownership" | "publicRead" | "displayField">;
export type FieldChanges = Some<Field, "name" | "type" | "required" | "unique" | "indexed" | "default" | "min" | "max" | "maxLength" | "pattern" | "sensitivity" | "readOnly" | "description">;
export type RelationChanges = Some<Relation, "from" | "to" | "kind" | "name" | "inverseName" | "required" | "onDelete">;
export type RoleChanges = Some<Role, "name" | "description" | "signUp">;
export type WorkflowChanges = Some<Workflow, "initial" | "final">;
export type TransitionChanges = Some<Transition, "name" | "from" | "to" | "roles" | "effects">;
export type IntegrationChanges = Some<Integration, "name" | "category" | "direction">;

export type FeatureFlag = "billing" | "email" | "fileUpload" | "notifications" | "auditLog" | "publicApi" | "realtime" | "payments";

/** Everything but its identity and where it comes from, for each kind of a union. */
type New<T> = T extends unknown ? Omit<T, "id" | "provenance"> : never;
export type NewRule = New<Rule>;
export type NewJob = New<Job>;
export type NewAiUse = New<AiUse>;

/**
 * What a person can do to a genome, by ids. Plain JSON. A new part gets an id from its name that nothing had before it;
 * what goes takes along whatever pointed at it.
 */
export type GenomeCommand =
  | { readonly kind: "changeProduct"; readonly changes: ProductChanges }
  | { readonly kind: "addEntity"; readonly name: string }
  | { readonly kind: "changeEntity"; readonly entity: string; readonly changes: EntityChanges }
  | { readonly kind: "moveEntity"; readonly entity: string; readonly by: number }
  | { readonly kind: "removeEntity"; readonly entity: string }
  /** `owner` is an entity, or a relation of many to many. */
  | { readonly kind: "addField"; readonly owner: string; readonly name: string; readonly type: FieldType }
  | { readonly kind: "changeField"; readonly field: string; readonly changes: FieldChanges }
  | { readonly kind: "moveField"; readonly field: string; readonly by: number }
  | { readonly kind: "removeField"; readonly field: string }
  | { readonly kind: "addValue"; readonly field: string; readonly name: string }
  | { readonly kind: "renameValue"; readonly field: string; readonly value: string; readonly name: string }
  | { readonly kind: "moveValue"; readonly field: string; readonly value: string; readonly by: number }
  | { readonly kind: "removeValue"; readonly field: string; readonly value: string }
  | { readonly kind: "addRelation"; readonly from: string; readonly to: string; readonly name: string; readonly relation: Relation["kind"] }
  | { readonly kind: "changeRelation"; readonly relation: string; readonly changes: RelationChanges }
  | { readonly kind: "removeRelation"; readonly relation: string }
  | { readonly kind: "addRole"; readonly name: string }
  | { readonly kind: "changeRole"; readonly role: string; readonly changes: RoleChanges }
  | { readonly kind: "removeRole"; readonly role: string }
  /** What a role may do: `scopes` empty forbids it. `fields` null means all of them. */
  | { readonly kind: "setPermission"; readonly role: string; readonly entity: string; readonly action: Permission["action"]; readonly scopes: readonly Permission["scope"][]; readonly fields: readonly string[] | null }
  /** `field` is a choice of the entity; null makes one called “Status”. */
  | { readonly kind: "startWorkflow"; readonly entity: string; readonly field: string | null }
  | { readonly kind: "changeWorkflow"; readonly entity: string; readonly changes: WorkflowChanges }
  | { readonly kind: "removeWorkflow"; readonly entity: string }
  | { readonly kind: "addTransition"; readonly entity: string; readonly name: string; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: "changeTransition"; readonly transition: string; readonly changes: TransitionChanges }
  | { readonly kind: "removeTransition"; readonly transition: string }
  | { readonly kind: "addRule"; readonly rule: NewRule }
  | { readonly kind: "changeRule"; readonly rule: string; readonly content: NewRule }
  | { readonly kind: "removeRule"; readonly rule: string }
  | { readonly kind: "switchFeature"; readonly feature: FeatureFlag; readonly on: boolean }
  | { readonly kind: "listEntity"; readonly feature: "search" | "export"; readonly entity: string; readonly listed: boolean }
  | { readonly kind: "addJob"; readonly job: NewJob }
  | { readonly kind: "changeJob"; readonly job: string; readonly content: NewJob }
  | { readonly kind: "removeJob"; readonly job: string }
  | { readonly kind: "addAiUse"; readonly use: NewAiUse }
  | { readonly kind: "changeAiUse"; readonly use: string; readonly content: NewAiUse }
  | { readonly kind: "removeAiUse"; readonly use: string }
  | { readonly kind: "addIntegration"; readonly name: string; readonly category: Integration["category"] }
  | { readonly kind: "changeIntegration"; readonly integration: string; readonly changes: IntegrationChanges }
  | { readonly kind: "removeIntegration"; readonly integration: string }
  /** How long records are kept, in days; null forgets the limit. */
  | { readonly kind: "setRetention"; readonly entity: string; readonly days: number | null }
  | { readonly kind: "answerQuestion"; readonly question: string; readonly choice: string }
  /** What a problem proposes. */
  | { readonly kind: "applyFix"; readonly edit: GenomeEdit };

/** The parts of a genome that a command changes; a piece of `applyCommand`. */
export type Apply<K extends GenomeCommand["kind"]> = (genome: Genome, command: Extract<GenomeCommand, { kind: K }>) => Genome;

/** A command about what the genome does not have, or with content that no genome can have. The message is for a person. */
export class CommandError extends Error {
  override name = "CommandError";
}
