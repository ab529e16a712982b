import type { EntityPlan, LinkPlan, Plan, ReferencePlan, ReferenceTarget } from "../../../plan/index";
import type { ImportedSymbol, TypeScriptModule } from "../../../writer/index";
import { modulePath, take } from "./entity-context";

/** Whether other records name records of the entity, so that it needs a picker. */
export function isTarget(plan: Plan, { id }: EntityPlan): boolean {
  return plan.entities.some(({ references, links }) => [...references, ...links].some(({ target }) => target.kind === "entity" && target.entity === id));
}

/** Where the field control that chooses one record of the target, or several, is. */
export function pickerPlace(target: ReferenceTarget, many: "" | "s"): { readonly path: string; readonly name: string } {
  if (target.kind === "user") return { path: "@/features/users/user-picker", name: many === "" ? "UserPicker" : "UsersPicker" };
  return { path: modulePath(target, "picker"), name: many === "" ? `${target.names.pascal}Picker` : `${target.names.pascal}ManyPicker` };
}

/** That control, imported. */
export function pickerOf(target: ReferenceTarget, { module, many = "" }: { readonly module: TypeScriptModule; readonly many?: "" | "s" }): ImportedSymbol<"ts"> {
  const { path, name } = pickerPlace(target, many);
  return take(module, path, name);
}

/** The hook that finds the titles of records of the target; the one for people takes no ids. */
export function titlesHookOf(target: ReferenceTarget, module: TypeScriptModule): ImportedSymbol<"ts"> {
  if (target.kind === "user") return module.use("@/features/users/user-api", "useUserTitles");
  return take(module, modulePath(target, "titles"), `use${target.names.pascal}Titles`);
}

/** A key of the target, one for all relations that lead to it. */
export function targetKey({ target }: ReferencePlan | LinkPlan): string {
  return target.kind === "user" ? "user" : target.names.camel;
}

/** The different targets of some relations, in order, each with the relations that lead to it. */
export function groupByTarget<R extends ReferencePlan | LinkPlan>(relations: readonly R[]): readonly { readonly key: string; readonly target: ReferenceTarget; readonly relations: readonly R[] }[] {
  const keys = [...new Set(relations.map(targetKey))];
  return keys.flatMap((key) => {
    const own = relations.filter((relation) => targetKey(relation) === key);
    const [first] = own;
    return first === undefined ? [] : [{ key, target: first.target, relations: own }];
  });
}
