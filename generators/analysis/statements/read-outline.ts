import type { Block } from "../document/block";
import type { Mention, ReadSentence } from "../mentions/mention";
import { phraseKey } from "../words/normalize";
import type { StatedPart, Statement } from "./statement";

/** What the structure of a text says where its words are not known: headings and labels that own short lists. */
export interface Outline {
  readonly sentences: readonly ReadSentence[];
  readonly statements: readonly Statement[];
}

interface Owner {
  readonly name: string;
  readonly items: readonly ReadSentence[];
}

const MOST_NAME_WORDS = 3;
const MOST_ITEM_WORDS = 4;

/** Take headings with lists of short items, and labels before enumerations, as records with their fields. */
export function readOutline(sentences: readonly ReadSentence[]): Outline {
  const byBlock = new Map<Block, ReadSentence>();
  for (const each of sentences) if (!byBlock.has(each.sentence.block)) byBlock.set(each.sentence.block, each);
  const statements: Statement[] = [];
  const read = sentences.map((each) => {
    const owner = listOwner(each, byBlock);
    const labelled = owner ? [] : sentences.filter(({ sentence }) => sentence.label?.id === each.sentence.id);
    const parts = owner ? owner.items.map((item) => ({ sentence: item, parts: [partOf(item.sentence.text, item.sentence.from)] })) : labelled.map((item) => ({ sentence: item, parts: enumerated(item) }));
    const said = parts.filter(({ parts: own }) => own.length > 0);
    const name = nameOf(each.sentence.text);
    if (name === "" || said.reduce((sum, { parts: own }) => sum + own.length, 0) < 2) return each;
    const { from, to } = each.sentence;
    for (const { sentence, parts: own } of said) statements.push({ key: phraseKey(name), subject: name, sentence, parts: own, from, to });
    return { ...each, mentions: [mentionOf(name, { from, to })] };
  });
  return { sentences: read, statements };
}

/** A heading or lead-in with two or more short items and nothing else below it. */
function listOwner({ sentence }: ReadSentence, byBlock: ReadonlyMap<Block, ReadSentence>): Owner | null {
  const { block } = sentence;
  if (block.kind === "code" || block.kind === "row" || sentence.from > 0 || block.children.length < 2) return null;
  if (!block.children.every(({ kind, text }) => kind === "item" && wordCount(text.replace(/\([^)]*\)/g, "")) <= MOST_ITEM_WORDS)) return null;
  return { name: nameOf(sentence.text), items: block.children.map((child) => byBlock.get(child)).filter((each): each is ReadSentence => each !== undefined) };
}

/** Short pieces between commas. */
function enumerated({ sentence }: ReadSentence): StatedPart[] {
  const pieces = sentence.text.replace(/[.;]\s*$/, "").split(/,(?![^(]*\))/);
  if (pieces.length < 2 || pieces.some((piece) => wordCount(piece.replace(/\([^)]*\)/g, "")) > MOST_ITEM_WORDS)) return [];
  return pieces.map((piece) => partOf(piece.trim(), sentence.from + sentence.text.indexOf(piece.trim())));
}

function nameOf(text: string): string {
  const name = text.replace(/^[\d.\s]+/, "").replace(/[:：]\s*$/, "").trim();
  return wordCount(name) <= MOST_NAME_WORDS && /^[\p{L}\p{M}\p{N}\s'’-]{2,40}$/u.test(name) ? name : "";
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

function partOf(written: string, from: number): StatedPart {
  const values = (/\(([^)]*)\)/.exec(written)?.[1] ?? "").split(/[,/|]/).map((value) => value.trim()).filter((value) => value !== "");
  const text = written.replace(/\([^)]*\)/g, " ").replace(/[.;:]\s*$/, "").trim();
  return { text, type: values.length >= 2 ? "enum" : null, required: false, optional: false, unique: false, values: values.length >= 2 ? values : [], maxLength: null, many: false, link: false, shared: false, from, to: from + written.length };
}

function mentionOf(name: string, { from, to }: { readonly from: number; readonly to: number }): Mention {
  const key = phraseKey(name);
  return { key, surface: name, concept: null, person: null, other: null, phrase: key, modifiers: [], tail: "", plural: false, determiner: "", verb: "", through: "", subject: false, preposition: "", possessive: false, modifier: false, first: 0, last: 0, from, to };
}
