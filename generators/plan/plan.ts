import type { EntityNames, EnumValueNames, FieldNames, Genome, RelationNames, RoleNames, TransitionNames } from "../genome/index";
import type { Effect, Entity, FieldType, Job, AiUse, Product } from "../genome/index";

/**
 * Everything that is decided about a codebase before a line of it is printed.
 * Emitters read the plan and nothing else: no emitter forms a name, orders a list or weighs a flag.
 */
export interface Plan {
  readonly product: ProductPlan;
  /** Parents before children, so that tables can be created in this order. */
  readonly entities: readonly EntityPlan[];
  /** The genome's roles, or one `member` who may do everything; the built-in `owner` is not among them. */
  readonly roles: readonly RolePlan[];
  readonly features: FeaturesPlan;
  readonly jobs: readonly JobPlan[];
  readonly aiUses: readonly AiUsePlan[];
  /** Printed as GENOME.json and read for documents; never for code. */
  readonly genome: Genome;
}

export interface ProductPlan {
  readonly name: string;
  /** Folder name of the zip and name of the image. */
  readonly slug: string;
  /** Legal as a Python or SQL name. */
  readonly snake: string;
  readonly tagline: string;
  readonly description: string;
  readonly locale: string;
  readonly currency: string;
  readonly tenancy: Product["tenancy"];
}

export interface EntityPlan {
  readonly id: string;
  readonly names: EntityNames;
  readonly description: string;
  readonly ownership: Entity["ownership"];
  readonly publicRead: boolean;
  readonly fields: readonly FieldPlan[];
  /** Foreign keys that stand in this entity's table. */
  readonly references: readonly ReferencePlan[];
  /** Many-to-many relations that start here; the pair has a table of its own and no fields. */
  readonly links: readonly LinkPlan[];
  /** The same relations, and references, seen from the other end. */
  readonly collections: readonly CollectionPlan[];
  /** The field that names a record to a person; null when there is none. */
  readonly display: FieldPlan | null;
  readonly workflow: WorkflowPlan | null;
  readonly rules: readonly RulePlan[];
  /** What each role may do, `owner` left out. At most one grant per role and action. */
  readonly grants: readonly GrantPlan[];
  /** Fields of the full-text search; empty when the entity is not searched. */
  readonly searchFields: readonly FieldPlan[];
  readonly exported: boolean;
  /** True for the table of a many-to-many relation that has fields. */
  readonly isJoin: boolean;
  /** Days after which a purge job removes records; null when they are kept. */
  readonly retentionDays: number | null;
  /** Sentences of the description that speak of the entity. */
  readonly quotes: readonly Quote[];
}

export interface FieldPlan {
  readonly id: string;
  readonly names: FieldNames;
  readonly type: FieldType;
  readonly required: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  readonly default: string | number | boolean | null;
  readonly enumValues: readonly EnumValuePlan[];
  readonly min: string | null;
  readonly max: string | null;
  /** Decided for every textual type; null for the others. */
  readonly maxLength: number | null;
  readonly pattern: string | null;
  readonly sensitivity: "none" | "personal" | "special" | "secret";
  /** Set by the system: refused in create and update. The state of a workflow is one. */
  readonly readOnly: boolean;
  readonly isState: boolean;
  readonly description: string;
  readonly quotes: readonly Quote[];
}

export interface EnumValuePlan {
  readonly id: string;
  readonly names: EnumValueNames;
}

/** What a foreign key points at. */
export type ReferenceTarget = { readonly kind: "user" } | { readonly kind: "entity"; readonly entity: string; readonly names: EntityNames; readonly ownership: Entity["ownership"] };

export interface ReferencePlan {
  readonly id: string;
  readonly names: RelationNames;
  readonly target: ReferenceTarget;
  readonly required: boolean;
  /** One-to-one: at most one record per target. */
  readonly unique: boolean;
  readonly onDelete: "restrict" | "cascade" | "setNull";
  /** The constraint is added after all tables, because the tables point at one another. */
  readonly deferred: boolean;
  readonly quotes: readonly Quote[];
}

export interface LinkPlan {
  readonly id: string;
  readonly names: RelationNames;
  readonly from: { readonly entity: string; readonly names: EntityNames };
  readonly target: ReferenceTarget;
  /** Column of each side in the association table. */
  readonly fromColumn: string;
  readonly toColumn: string;
  readonly quotes: readonly Quote[];
}

/** One relation seen from its target. */
export interface CollectionPlan {
  readonly relation: string;
  readonly names: RelationNames;
  readonly kind: "references" | "links";
  readonly source: { readonly entity: string; readonly names: EntityNames };
}

export interface WorkflowPlan {
  readonly field: FieldPlan;
  readonly initial: EnumValuePlan;
  readonly final: readonly EnumValuePlan[];
  readonly transitions: readonly TransitionPlan[];
}

export interface TransitionPlan {
  readonly id: string;
  readonly names: TransitionNames;
  readonly from: readonly EnumValuePlan[];
  readonly to: EnumValuePlan;
  readonly effects: readonly Effect[];
  readonly quotes: readonly Quote[];
}

/** What a rule of the genome says, with every id resolved. `snake` names the function that checks it. */
export type RulePlan = { readonly id: string; readonly snake: string; readonly message: string; readonly quotes: readonly Quote[] } & (
  | { readonly kind: "compare"; readonly left: FieldPlan; readonly operator: Operator; readonly right: FieldPlan }
  | { readonly kind: "compareNow"; readonly field: FieldPlan; readonly operator: Operator }
  | { readonly kind: "limitPerParent"; readonly reference: ReferencePlan; readonly max: number | null; readonly maxField: FieldPlan | null }
  | { readonly kind: "uniqueTogether"; readonly fields: readonly FieldPlan[]; readonly references: readonly ReferencePlan[] }
  | { readonly kind: "noOverlap"; readonly start: FieldPlan; readonly end: FieldPlan; readonly reference: ReferencePlan | null }
  | { readonly kind: "requiredWhen"; readonly field: FieldPlan; readonly when: FieldPlan; readonly value: EnumValuePlan }
  | { readonly kind: "lockedIn"; readonly states: readonly EnumValuePlan[] }
);
export type Operator = "<" | "<=" | ">" | ">=";

export type Scope = "any" | "own" | "assigned";
export type Action = "create" | "read" | "update" | "delete" | `transition:${string}`;

export interface GrantPlan {
  /** Stored value of the role. */
  readonly role: string;
  /** `transition:<snake name>` for an act of the workflow. */
  readonly action: Action;
  /** Any one of them is enough; never `any` beside another. */
  readonly scopes: readonly Scope[];
  /** JSON keys that may be read or written; null for all. */
  readonly fields: readonly string[] | null;
}

export interface RolePlan {
  readonly id: string;
  readonly names: RoleNames;
  readonly description: string;
  readonly signUp: "creator" | "invited" | "open";
  readonly quotes: readonly Quote[];
}

/** A feature that is false leaves no trace in the output. */
export interface FeaturesPlan {
  readonly billing: boolean;
  /** Mail beyond what sign-in needs: effects, reminders and notifications are mailed. */
  readonly email: boolean;
  /** Celery with its worker and beat. */
  readonly jobs: boolean;
  readonly files: boolean;
  readonly search: boolean;
  readonly export: boolean;
  readonly notifications: boolean;
  readonly auditLog: boolean;
  readonly publicApi: boolean;
  readonly realtime: boolean;
  readonly payments: boolean;
  readonly ai: boolean;
}

export interface JobPlan {
  readonly job: Job;
  readonly snake: string;
  readonly entity: EntityPlan;
  /** The date that `remind` and `transitionWhenPast` look at. */
  readonly field: FieldPlan | null;
  readonly transition: TransitionPlan | null;
  readonly quotes: readonly Quote[];
}

export interface AiUsePlan {
  readonly use: AiUse;
  readonly snake: string;
  readonly entity: EntityPlan;
  readonly inputs: readonly FieldPlan[];
  readonly output: FieldPlan | null;
  readonly quotes: readonly Quote[];
}

/** A sentence of the description, as data: it goes into docstrings, tests and documents. */
export interface Quote {
  readonly sentence: string;
  readonly text: string;
}
