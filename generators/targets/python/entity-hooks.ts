import { FEATURES } from "../features/index";
import type { EntityHook, HookContext } from "../features/entity-hook";
import type { TransitionPlan } from "../../plan/index";
import type { Block } from "../../writer/index";

/** The features' hooks, in the order in which they print. */
const ENTITY_HOOKS: readonly EntityHook[] = FEATURES.flatMap(({ hook }) => hook ?? []);

type TransitionKey = "beforeTransition" | "afterTransition";
type LinesKey = Exclude<keyof EntityHook, TransitionKey>;

/** What all features together add at one place. */
export function hookLines(key: LinesKey, context: HookContext): readonly Block<"py">[] {
  return ENTITY_HOOKS.flatMap((hook) => hook[key]?.(context) ?? []);
}

/** What all features together do before or after one act of a workflow. */
export function transitionLines(key: TransitionKey, context: HookContext & { readonly transition: TransitionPlan }): readonly Block<"py">[] {
  return ENTITY_HOOKS.flatMap((hook) => hook[key]?.(context) ?? []);
}
