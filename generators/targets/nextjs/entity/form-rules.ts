import type { EntityPlan, FieldPlan, Operator, RulePlan } from "../../../plan/index";
import { identifier, join, ts, tsString, tsValue } from "../../../writer/index";
import { columnName, isNullable } from "../../python/columns";
import { isNumber } from "../../python/sample-numbers";
import type { EntityContext, Ts } from "./entity-context";

/** The comparison that breaks the rule. */
const OPPOSITE: Readonly<Record<Operator, Ts>> = { "<": ts`>=`, "<=": ts`>`, ">": ts`<=`, ">=": ts`<` };

/** The rules that a form can check by itself; the others need the server's other records. */
export function ruleStatements({ entity, module }: EntityContext): readonly Ts[] {
  return entity.rules.flatMap((rule) => {
    const broken = condition(rule, { entity, module });
    if (broken === null) return [];
    const [first = "", ...others] = subjects(rule);
    return [
      ts`
        if (${broken}) {
          ${module.use("@/lib/field-schemas", "refuse")}(context, ${tsValue([first, ...others])}, ${tsString(rule.message)});
        }
      `,
    ];
  });
}

function condition(rule: RulePlan, { module }: Pick<EntityContext, "entity" | "module">): Ts | null {
  const value = (field: FieldPlan): Ts => ts`values.${identifier(columnName(field))}`;
  const given = (fields: readonly FieldPlan[]): Ts[] => fields.filter(isNullable).map((field) => ts`${value(field)} !== ""`);
  switch (rule.kind) {
    case "compare": {
      const { left, right, operator } = rule;
      if (left.readOnly || right.readOnly) return null;
      const holds = isNumber(left)
        ? ts`${module.use("@/lib/decimals", "compareDecimals")}(${value(left)}, ${value(right)}) ${OPPOSITE[operator]} 0`
        : ts`${value(left)} ${OPPOSITE[operator]} ${value(right)}`;
      return join([...given([left, right]), holds], " && ");
    }
    case "compareNow": {
      const { field, operator } = rule;
      if (field.readOnly) return null;
      const now = module.use("@/lib/moments", field.type === "date" ? "today" : "now");
      return join([...given([field]), ts`${value(field)} ${OPPOSITE[operator]} ${now}()`], " && ");
    }
    case "requiredWhen": {
      const { field, when, value: chosen } = rule;
      if (field.readOnly || when.readOnly || field.type === "boolean") return null;
      return ts`${value(when)} === ${tsString(chosen.names.value)} && ${isBlank(field, value(field))}`;
    }
    case "limitPerParent":
    case "uniqueTogether":
    case "noOverlap":
    case "lockedIn":
      return null;
    default:
      return rule satisfies never;
  }

  function isBlank(field: FieldPlan, of: Ts): Ts {
    if (field.type === "enum") return ts`${of} == null`;
    if (field.type === "address" || field.type === "geo") return ts`${module.use("@/lib/form-values", "isEmpty")}(${of})`;
    return ts`${of}.trim() === ""`;
  }
}

/** The fields a rule speaks of; the message stands at the first. */
function subjects(rule: RulePlan): readonly string[] {
  switch (rule.kind) {
    case "compare":
      return [columnName(rule.left), columnName(rule.right)];
    case "compareNow":
      return [columnName(rule.field)];
    case "requiredWhen":
      return [columnName(rule.field), columnName(rule.when)];
    case "limitPerParent":
    case "uniqueTogether":
    case "noOverlap":
    case "lockedIn":
      return [];
    default:
      return rule satisfies never;
  }
}

/** The states in which a record is not changed any more, and what is then said; null when there are none. */
export function lockOf({ rules }: EntityPlan): { readonly values: readonly string[]; readonly message: string } | null {
  const locks = rules.filter((rule) => rule.kind === "lockedIn");
  const [first] = locks;
  if (first === undefined) return null;
  return { values: locks.flatMap(({ states }) => states.map(({ names }) => names.value)), message: first.message };
}
