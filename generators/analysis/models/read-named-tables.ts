import type { Block } from "../document/block";
import { sourceRange } from "../document/block";
import { catalogue } from "../words/catalogue";
import { fold, phraseKey } from "../words/normalize";
import type { ExplicitEntity } from "./explicit-model";

/** "Each tenant's tables (`inventory`, `purchases`, `wastage`)", "Collections: users, rides, ride requests". */
const LISTED = /\b(?:tables?|collections?|entit(?:y|ies)|(?:data |domain |database )?models?|schemas?)\b(?:\s+(?:are|is|include|such as|like|yourself|for|of|named|called))?[^.:;()\n]{0,24}?\s*(?:\(|:\s+)((?:[^().:;]|\([^()]*\)){8,400})/giu;
/** "The database schema models clinics, patients, appointments and medication stock". */
const MODELLED = /\b(?:schema|data model|database|prisma)\b\S*\s+(?:models|contains|covers|defines|consists of|has tables for|stores)\s+([^.:;()]{12,400})/giu;
const FEWEST = 3;
const MOST_WORDS = 3;

/** Names of records that a sentence lists as the tables, collections or models of the product, none with its fields. */
export function readNamedTables(blocks: readonly Block[]): ExplicitEntity[] {
  return blocks.flatMap((block) => {
    if (block.kind === "code" || block.kind === "row" || block.aside === "excluded" || block.aside === "later") return [];
    for (const pattern of [LISTED, MODELLED]) {
      for (const match of block.text.matchAll(pattern)) {
        const names = namesOf(match[1] ?? "");
        if (names.length >= FEWEST) return names.map((name) => ({ name, fields: [], ...sourceRange(block, match.index, match.index + match[0].length) }));
      }
    }
    return [];
  });
}

/** The pieces of the list, when most of them can be names of records. */
function namesOf(list: string): string[] {
  const pieces = list.replace(/\s(?:with|so that|which|that|as|via|using|for|to|in|by|from|plus any)\s.*$/is, "").replace(/\betc\b.*$|\.\.\.$/i, "").split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/);
  const names = pieces.map((piece) => piece.replace(/\([^()]*\)?/g, " ").replace(/["'`*]/g, "").replace(/[/+].*$/, "").replace(/_/g, " ").replace(/^(?:an?|the|optional|our|all)\s+/i, "").trim());
  const plain = names.filter(isName);
  return plain.length >= names.length * 0.7 ? plain : [];
}

function isName(name: string): boolean {
  const key = phraseKey(name);
  const words = key.split(" ");
  if (!/^\p{L}[\p{L}\d ]{2,40}$/u.test(fold(name)) || words.length > MOST_WORDS) return false;
  const table = catalogue();
  const other = table.others.get(key) ?? table.others.get(words[words.length - 1] ?? "");
  return table.things.has(key) || other === undefined || (other === "process" && words.length > 1);
}
