import type { EntityPlan, Plan, TransitionPlan } from "../../plan/index";
import type { Block, PythonModule } from "../../writer/index";

export interface HookContext {
  readonly plan: Plan;
  readonly entity: EntityPlan;
  /** The module that is being written; take symbols from it. */
  readonly python: PythonModule;
}

type TransitionLines = (context: HookContext & { readonly transition: TransitionPlan }) => readonly Block<"py">[];
export type Lines = (context: HookContext) => readonly Block<"py">[];

/** What a feature adds to the files of one entity. Every part is optional; each prints nothing where it does not apply. */
export interface EntityHook {
  /** Lines of the class body of the model, after the fields. */
  readonly modelLines?: Lines;
  /** Elements of `__table_args__`, without a comma. */
  readonly tableArguments?: Lines;
  /** Statements of the migration, after the table and its policies. */
  readonly migrationLines?: Lines;
  /** Statements that undo them, before any table is dropped. */
  readonly downgradeLines?: Lines;
  /** Entries of `FILTERS` in the service, without a comma. */
  readonly filters?: Lines;
  /** Entries of the same kind that depend on `current_user`. */
  readonly userFilters?: Lines;
  /** Lines of the list schema. */
  readonly listFields?: Lines;
  /** Whole functions of the service. */
  readonly serviceFunctions?: Lines;
  /** Statements after a record was created, with `session`, `current_user` and the record in scope. */
  readonly afterCreate?: Lines;
  /** Statements after a change; `data` holds what was sent. */
  readonly afterUpdate?: Lines;
  /** Statements before a record is deleted. */
  readonly beforeDelete?: Lines;
  /** Statements before an act of the workflow. */
  readonly beforeTransition?: TransitionLines;
  /** Statements after an act of the workflow. */
  readonly afterTransition?: TransitionLines;
  /** Whole functions of the blueprint; addresses below the collection stand before those of one record. */
  readonly routes?: Lines;
}
