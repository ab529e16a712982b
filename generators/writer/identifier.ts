import type { Language } from "./block";
import { PYTHON_KEYWORDS, TYPESCRIPT_KEYWORDS } from "./reserved";

const IDENTIFIER = Symbol("identifier");

/** A checked name: ASCII letters, digits and `_`; a slug also has `-` inside. */
export interface Identifier {
  readonly [IDENTIFIER]: "identifier" | "slug";
  readonly name: string;
}

/**
 * A name to print as it is. Throws unless it is `[A-Za-z_][A-Za-z0-9_]*`.
 * The tag that prints it also refuses the reserved words of its language.
 */
export function identifier(name: string): Identifier {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new Error(`${JSON.stringify(name)} is not an identifier.`);
  }
  return Object.freeze({ [IDENTIFIER]: "identifier" as const, name });
}

/**
 * A name such as `client-portal`, for paths, images and services.
 * Throws unless it is `[a-z0-9][a-z0-9_-]*`; Python and TypeScript refuse to print it as code.
 */
export function slug(name: string): Identifier {
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) {
    throw new Error(`${JSON.stringify(name)} is not a slug.`);
  }
  return Object.freeze({ [IDENTIFIER]: "slug" as const, name });
}

/** Whether a value is a checked name made by this file. */
export function isIdentifier(value: unknown): value is Identifier {
  return typeof value === "object" && value !== null && IDENTIFIER in value;
}

/** The reason a name may not be printed in a language, or undefined when it may. */
export function refusal(name: Identifier, language: Language): string | undefined {
  const keywords = language === "py" ? PYTHON_KEYWORDS : language === "ts" ? TYPESCRIPT_KEYWORDS : undefined;
  if (keywords === undefined) return undefined;
  if (name[IDENTIFIER] === "slug") return `"${name.name}" is a slug, which is not a name in code`;
  return keywords.has(name.name) ? `"${name.name}" is a reserved word` : undefined;
}

/** Throws unless `name` can be bound in the language: a legal identifier that is not reserved. */
export function checkBinding(name: string, language: "py" | "ts"): string {
  const reason = refusal(identifier(name), language);
  if (reason !== undefined) throw new Error(`${reason}.`);
  return name;
}
