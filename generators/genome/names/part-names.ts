import type { AiUse, Job, Role, Transition } from "../genome";
import { toCamel, toKebab, toPascal } from "./forms";
import { toLabel, toLowerLabel } from "./labels";
import type { PartNames, RoleNames, TransitionNames } from "./names";
import { keywords, reservedActs, reservedClasses, reservedRoles, reservedVariables } from "./reserved";
import { capSnake, toIdentifierWords } from "./words";

const PART_LIMIT = 40;

export function roleNames(role: Role, language: string): RoleNames {
  const base = capSnake(toIdentifierWords(role.name, "role").join("_"), PART_LIMIT);
  const snake = reservedRoles.has(base) || keywords.has(base) ? `${base}_role` : base;
  const label = toLabel(role.name);
  const pascal = toPascal(snake);
  return {
    snake,
    camel: toCamel(snake),
    pascal: reservedClasses.has(pascal) ? `${pascal}Role` : pascal,
    constant: snake.toUpperCase(),
    label,
    lowerLabel: toLowerLabel(label, language),
  };
}

/** `return` is a fine address (/loans/1/return) but no function; `delete` is neither, because every entity has it already. */
export function transitionNames(transition: Transition, language: string): TransitionNames {
  const base = capSnake(toIdentifierWords(transition.name, "transition").join("_"), PART_LIMIT);
  const snake = keywords.has(base) || reservedActs.has(base) ? `do_${base}` : base;
  const label = toLabel(transition.name);
  return {
    snake,
    camel: toCamel(snake),
    kebab: reservedActs.has(base) ? toKebab(`do_${base}`) : toKebab(base),
    pascal: toPascal(snake),
    label,
    lowerLabel: toLowerLabel(label, language),
  };
}

/** A job or a use of AI: a function and module of its own. */
export function partNames(part: Job | AiUse, kind: "job" | "ai"): PartNames {
  const base = capSnake(toIdentifierWords(part.name, kind).join("_"), PART_LIMIT);
  const snake = reservedVariables.has(base) ? `${base}_${kind}` : base;
  const pascal = toPascal(snake);
  return { snake, pascal: reservedClasses.has(pascal) ? `${pascal}${toPascal(kind)}` : pascal, label: toLabel(part.name) };
}
