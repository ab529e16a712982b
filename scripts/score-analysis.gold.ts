import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findCandidates } from "../generators/analysis/entities/find-candidates";
import { nameOf } from "../generators/analysis/find-entities";
import { findModels } from "../generators/analysis/models/find-models";
import { readDescription } from "../generators/analysis/read-description";
import { catalogue } from "../generators/analysis/words/catalogue";
import { norm } from "./score-analysis.regression";

/** What a careful reader found in a text, as far as the measurements here need it. */
export interface Gold {
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[]; readonly optional?: boolean; readonly core: boolean }[];
}

export interface Described {
  readonly file: string;
  readonly source: string;
  readonly gold: Gold;
}

/** The texts of a folder with their golds, in the order of their names. */
export function readTexts(folder: string): Described[] {
  return readdirSync(join(folder, "text")).sort().map((file) => ({
    file,
    source: readFileSync(join(folder, "text", file), "utf8"),
    gold: JSON.parse(readFileSync(join(folder, "gold", file.replace(/\.md$/, ".json")), "utf8")) as Gold,
  }));
}

/** The concepts that know a text's own entities by any of their words; without them only structure and grammar can find these. */
export function ownConcepts({ gold }: Pick<Described, "gold">): ReadonlySet<string> {
  const wanted = new Set(gold.entities.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(norm));
  return new Set([...catalogue().concepts.values()].filter(({ name, keys }) => [name, ...keys].some((word) => wanted.has(norm(word)))).map(({ name }) => name));
}

/** The share of the core entities that are among the candidates at all, before anything is ranked. */
export function coreAmongCandidates({ source, gold }: Pick<Described, "source" | "gold">): number {
  const reading = readDescription(source);
  const names = new Set([...findCandidates(reading, findModels(reading.document)).values()].flatMap((candidate) => [candidate.concept?.name ?? "", nameOf(candidate), candidate.key].map(norm)));
  const core = gold.entities.filter((entity) => entity.core);
  return core.filter(({ name, aliases = [] }) => [name, ...aliases].some((each) => names.has(norm(each)))).length / Math.max(1, core.length);
}
