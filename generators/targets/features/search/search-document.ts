import type { EntityPlan, Plan } from "../../../plan/index";
import { isText } from "../../python/columns";

/** Dictionaries that every PostgreSQL has, by language. */
const DICTIONARIES: ReadonlyMap<string, string> = new Map([
  ["da", "danish"], ["de", "german"], ["en", "english"], ["es", "spanish"], ["fi", "finnish"], ["fr", "french"], ["hu", "hungarian"], ["it", "italian"],
  ["nb", "norwegian"], ["nl", "dutch"], ["no", "norwegian"], ["pt", "portuguese"], ["ro", "romanian"], ["ru", "russian"], ["sv", "swedish"], ["tr", "turkish"],
]);

/** The dictionary of the product's language; without one, words are compared as they stand. */
export function searchLanguage({ product }: Plan): string {
  return DICTIONARIES.get((product.locale.split("-")[0] ?? "").toLowerCase()) ?? "simple";
}

/**
 * SQL for the words of a record, written as PostgreSQL itself prints it, so that `alembic check` sees no difference.
 * Addresses are taken apart, because people search for parts of them; rich text keeps its tags, which the parser skips.
 */
export function searchDocument(plan: Plan, { searchFields }: EntityPlan): string {
  const texts = searchFields.filter(isText).map(({ names, type }) => {
    const isLong = type === "text" || type === "richtext";
    const value = `COALESCE(${names.snake}${isLong ? "" : "::text"}, ''::text)`;
    return type === "richtext" ? value : `translate(${value}, '@./-_'::text, '     '::text)`;
  });
  return `to_tsvector('${searchLanguage(plan)}'::regconfig, ${texts.join(" || ' '::text || ")})`;
}
