import { catalogue } from "../../words/catalogue";
import type { LanguageTable } from "../../words/languages/language-table";
import { fold, phraseKey, wordsOf } from "../../words/normalize";
import type { GlossContext } from "./gloss-context";

/** A noun in the singular. */
export interface SingularNoun {
  /** Rewritten only where the rules for English names would not find the singular. */
  readonly text: string;
  readonly plural: boolean;
}

/** The singular of a noun: one that the tables, the catalogue or the description itself know. */
export function singularOf(word: string, { lexicon, vocabulary }: GlossContext): SingularNoun {
  const lower = word.toLowerCase();
  const { table, irregular, fields } = lexicon;
  const known = (form: string): boolean => fields.has(form) || catalogue().things.has(phraseKey(form)) || catalogue().persons.has(phraseKey(form));
  const plain = wordsOf(word).join(" ");
  const fixed = irregular.get(lower);
  if (fixed !== undefined) return { text: fixed === lower ? word : withCase(fixed, word), plural: fixed !== lower };
  const noun = table.verbLast ? /^\p{Lu}/u.test(word) : word.length > 3;
  if (noun && known(plain)) {
    const plural = phraseKey(word) !== plain && !fields.has(plain);
    return { text: plural ? respelt(word, table.plurals) : word, plural };
  }
  if (!noun || /^\p{Lu}{2,}/u.test(word)) return { text: word, plural: false };
  for (const [ending, one] of table.plurals) {
    if (!ending.test(lower)) continue;
    const form = lower.replace(ending, one);
    if (form.length < 2 || (table.spaced && form.length < 3)) continue;
    if (known(fold(form)) || vocabulary.has(fold(form)) || (!table.verbLast && form.length > 3)) return { text: phraseKey(form) === phraseKey(lower) && lower.startsWith(form) ? word : withCase(form, word), plural: true };
  }
  return { text: word, plural: false };
}

/** "Canciones" as "Canción": the rules for English names find the singular, and not its accent. */
function respelt(word: string, plurals: LanguageTable["plurals"]): string {
  const lower = word.toLowerCase();
  const [ending, one] = plurals.find(([each]) => each.test(lower)) ?? [];
  const form = ending === undefined ? lower : lower.replace(ending, one ?? "");
  return phraseKey(form) === phraseKey(lower) && !lower.startsWith(form) ? withCase(form, word) : word;
}

function withCase(form: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
