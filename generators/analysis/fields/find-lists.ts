import type { Mention, ReadSentence } from "../mentions/mention";
import { DATA_VERBS } from "../words/verbs";
import { catalogue } from "../words/catalogue";
import { fold, phraseKey } from "../words/normalize";
import { isSection } from "./no-field";
import { shareLastWord } from "./share-last-word";
import { typeOfName } from "./field-type";

/** An item of an enumeration in the text. */
export interface ListItem {
  readonly text: string;
  /** What stands in parentheses behind it. */
  readonly inner: string;
  readonly sentence: ReadSentence;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
}

/** An enumeration with the mention that it explains, when one stands before it. */
export interface TextList {
  readonly owner: Mention | null;
  /** The words that led to the list: "with", "(", "includes". */
  readonly cue: "parenthesis" | "words" | "label" | "items";
  readonly items: readonly ListItem[];
}

/** Words that lead to an enumeration; the weak ones look at or change what is there and need an owner beside them. */
const WEAK_CUE = /\b(?:see|sees|view|views|check|checks|edit|edits|update|updates|change|changes|manage|manages|adjust|adjusts|show|shows|showing|display|displays|displaying|filter(?:ed|s)?(?: \w+)? by|search(?:ed|es)?(?: \w+)? (?:by|for)|sort(?:ed|s)?(?: \w+)? by|group(?:ed|s)?(?: \w+)? by|track|tracks|set|sets|select|selects|choose|chooses|pick|picks|specify|enter|enters|provide|request)\s+(?:(?:the|its|their|all|by)\s+)?/giu;
const CUE = /\b(?:provid(?:es?|ing)|entering|enters|giv(?:es|ing)|fill(?:s|ing)? (?:in|out)|stating|states|supply(?:ing)?|defined by|described by|identified by|consisting of|made up of|with(?: (?:a|an|the|their|its|all|basic|detailed|relevant))?(?: (?:details?|information|fields?|data|attributes|info|properties))?(?: (?:like|such as|including|for|of))?|ha(?:s|ve)(?: an?)?|contain(?:s|ing)?|includ(?:es?|ing)|must include|consists? of|such as|like|stor(?:es?|ing)(?: (?:details?|information) like)?|record(?:s|ing)|captur(?:es?|ing)|enter|input|specif(?:y|ying)|details? (?:are|like|such as)|fields? for|properties are|attributes?(?: are)?|tiene|tienen|incluyendo|incluye|registrar|possui|conter (?:informações|infromação) como|incluindo|inclui|como|tem|comprend|contient|avec|(?:composée?s?) d['e]\s?|hat|haben|enthält|mit)\s*:?\s+/giu;

/** "Wines I have ordered": what somebody has done is nothing that a record has. */
const DONE = /^(?:already |just |not |never )?(?:\p{L}+ed|bought|sold|made|taken|given|seen|done|paid|written|sent|read|been|left|chosen|found)\b/iu;
const SOMEBODY = /\b(?:i|we|you|they|he|she)\s+$/i;

/** All enumerations of a sentence: in parentheses, after "with" or "includes", after its label. */
export function findSentenceLists(sentence: ReadSentence): TextList[] {
  const lists: TextList[] = [];
  const { text, from, label } = sentence.sentence;
  for (const match of text.matchAll(/\(([^()]{3,240})\)/g)) {
    const inside = (match[1] ?? "").replace(/^(?:e\.g\.|i\.e\.|eg|ex|z\.B\.|p\. ?ej\.|par exemple|por ejemplo|for example|such as|including|like)[,:]?\s*/i, "");
    const offset = match[0].indexOf(inside);
    const owner = addedTo(sentence, lastMention(sentence, from + match.index, 3));
    lists.push({ owner, cue: "parenthesis", items: withChoices(splitItems(inside, sentence, from + match.index + Math.max(0, offset))) });
  }
  for (const match of text.matchAll(CUE)) {
    const start = match.index + match[0].length;
    if (/^(?:such as|like)\b/i.test(match[0]) && namesExamples(lastMention(sentence, from + match.index + 1, 3))) continue;
    const tail = clauseOf(text.slice(start));
    if (DONE.test(tail) && SOMEBODY.test(text.slice(0, match.index))) continue;
    const items = splitItems(tail, sentence, from + start);
    const owned = ofOwner(sentence, from + start, tail);
    if (owned && owned.items.length >= 2) lists.push({ ...owned, cue: "words" });
    else if (items.length >= 2) lists.push({ owner: lastMention(sentence, from + match.index + 1, 400), cue: "words", items });
  }
  for (const match of text.matchAll(WEAK_CUE)) {
    const start = match.index + match[0].length;
    const owned = ofOwner(sentence, from + start, clauseOf(text.slice(start)));
    if (owned && owned.items.length >= 2) lists.push({ ...owned, cue: "words" });
  }
  for (const mention of sentence.mentions) {
    if (!mention.possessive || mention.modifier) continue;
    const start = mention.to + (/^['’]s?\s+/.exec(text.slice(mention.to - from))?.[0].length ?? 0);
    const items = splitItems(clauseOf(text.slice(start - from)), sentence, start);
    if (items.length >= 2) lists.push({ owner: mention, cue: "words", items });
  }
  /* A label explains what stands right behind it, not the sentences after that. */
  const explained = label !== null && !/[\p{L}\p{N}]/u.test(sentence.sentence.block.text.slice(label.to, from)) ? label : null;
  if (explained && lists.every(({ cue }) => cue !== "words")) {
    const items = splitItems(text.replace(/\.$/, ""), sentence, from);
    if (items.length >= 2) lists.push({ owner: null, cue: "label", items });
  }
  return lists.filter(({ items }) => items.length > 0);
}

const CARRIERS = /(?:^|\s)(?:detail|information|info|field|attribute|property|data|column|parameter|input|metadata|characteristic|thing|fact|aspect)$/;

/** "supplies such as soap and paper" are kinds of supplies, "details such as name and age" are fields. */
function namesExamples(owner: Mention | null): boolean {
  return owner !== null && owner.plural && owner.other === null && owner.tail === "" && !CARRIERS.test(owner.key);
}

/** "prices, pictures and allergens of menu items": the enumeration is of what stands behind it. */
function ofOwner(sentence: ReadSentence, start: number, tail: string): { readonly owner: Mention; readonly items: ListItem[] } | null {
  const end = start + tail.length;
  const owner = sentence.mentions.filter((mention) => !mention.modifier && mention.from >= start && mention.to <= end).pop();
  if (!owner || !/^(?:of|for|on)$/.test(owner.preposition) || (!owner.plural && owner.determiner === "")) return null;
  const before = sentence.tokens.slice(0, owner.first).reverse().find(({ lower }) => lower === owner.preposition);
  if (!before || before.from <= start) return null;
  const list = tail.slice(0, before.from - start);
  if (!/,|\s(?:and|or)\s/.test(list) || /\b(?:date|time|number|type|place|proof|terms)\s*$/i.test(list)) return null;
  return { owner, items: splitItems(list, sentence, start) };
}

/** The text up to where the enumeration ends. */
function clauseOf(text: string): string {
  const end = /[.;:!?](?:\s|$)|\s(?:so that|so i|so they|in order|to (?:be|ensure|help|make)|that |which |who |when |while |if |for (?:easy|the)|para que|afin|and (?:gets?|sees?|views?|receives?|then|submits?|click)\s)\b/i.exec(text);
  return end ? text.slice(0, end.index) : text;
}

const ADDS = /^(?:add|create|register|record|log|enter|save|store|attach)$/;

/** "Add hives to an apiary (name, colour)": what stands in the parentheses is entered for the hive. */
function addedTo({ mentions }: ReadSentence, owner: Mention | null): Mention | null {
  if (owner === null || !/^(?:to|in|into|on|under|inside)$/.test(owner.preposition)) return owner;
  const added = mentions.filter((mention) => !mention.modifier && mention.to <= owner.from).pop();
  return added && ADDS.test(added.verb) && added.preposition === "" && added.other === null ? added : owner;
}

function lastMention(sentence: ReadSentence, before: number, gap: number): Mention | null {
  let found: Mention | null = null;
  for (const mention of sentence.mentions) if (!mention.modifier && mention.to <= before && before - mention.to <= gap + 40) found = mention;
  return found && before - found.to <= Math.max(gap, 60) ? found : null;
}

const HEAD = /^[^:]{2,40}:\s+/;

/** "date, amount, method: cash, transfer, card": what follows the colon are choices, up to the next name of a field. */
function withChoices(given: readonly ListItem[]): ListItem[] {
  const [first, ...others] = given;
  /* "tracks (track: title, artist, duration)": the word before the colon says again whose fields they are. */
  const plain = first ? [{ ...first, text: first.text.replace(HEAD, "") }, ...others] : [];
  const items = first && HEAD.test(first.text) && plain.filter(({ text }) => fieldness(text) === 2).length >= 2 ? plain : given;
  const found: ListItem[] = [];
  let isChoosing = false;
  for (const item of items) {
    const named = /^([^:]{2,40}):\s+(.+)$/.exec(item.text);
    const last = found[found.length - 1];
    if (named) found.push({ ...item, text: named[1] ?? "", inner: named[2] ?? "" });
    else if (isChoosing && last && fieldness(item.text) < 2) found[found.length - 1] = { ...last, inner: `${last.inner}, ${item.text}`, to: item.to };
    else found.push(item);
    isChoosing = named !== null || (isChoosing && found[found.length - 1] !== item);
  }
  return found;
}

/** Split at commas, semicolons, slashes and "and", not inside parentheses. */
export function splitItems(given: string, sentence: ReadSentence, base: number): ListItem[] {
  const text = given.replace(/\b(\p{L}+)\/(\p{L}+) (times?|dates?|amounts?|names?)\b/giu, (...[, ...words]: string[]) => `${words[0] ?? ""} ${words[2] ?? ""}, ${words[1] ?? ""} ${words[2] ?? ""}`);
  const items: ListItem[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const inner = /\(([^)]*)\)/.exec(raw)?.[1] ?? "";
    const cleaned = raw.replace(/\([^)]*\)/g, " ").replace(/^.*\s(?:such as|including)\s+/i, "").replace(/^\s*(?:and|or|as well as|y|e|et|und|o|ou|oder|an?|the|their|its|his|her|all|el|la|le|les|o|os|as|um|uma|un|una|der|die|das)\s+/i, "").replace(/^\s*(?:an?|the|own|optional|required|el|la|o|a)\s+/i, "").replace(/[*`"“”]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, "").replace(/\betc\b\.*|\.\.\.|…/gi, "").trim();
    if (cleaned !== "" && cleaned.length <= 60) items.push({ text: cleaned, inner, sentence, from: base + from + (raw.length - raw.trimStart().length), to: base + to });
  };
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const joiner = /^\s+(?:and|or|y|et|und|oder|&)\s+/i.exec(text.slice(at, at + 8));
    const separates = at === text.length || character === "," || character === ";" || character === "|" || character === "、" || character === "，" || (character === "/" && !/\w\/\w{1,3}\b/.test(text.slice(at - 1, at + 5))) || joiner !== null;
    if (!separates) continue;
    push(at);
    at += joiner ? joiner[0].length - 1 : 0;
    from = at + 1;
  }
  return shareLastWord(items);
}

/** 2: certainly a field's name; 1: may be one; 0: a thing of its own, an act or prose. */
export function fieldness(text: string): 0 | 1 | 2 {
  const words = phraseKey(text).split(" ").filter((word) => word !== "");
  if (words.length === 0 || words.length > 5) return 0;
  const key = words.join(" ");
  const last = words[words.length - 1] ?? "";
  const table = catalogue();
  if (typeOfName(text).known || table.others.get(key) === "attribute") return 2;
  if (DATA_VERBS.has(words[0] ?? "") && words.length > 1) return 0;
  if (table.others.get(last) === "attribute") return 2;
  if (/^(contact|personal|emergency|tax|bank|shipping|billing|allergy|medical|payment) (info|information|detail)$/.test(key)) return 2;
  if (table.things.has(key) || table.persons.has(key)) return 1;
  return words.length <= 3 && /^\p{L}/u.test(fold(text)) ? 1 : 0;
}

/** Whether most items of a list are names of fields. */
export function isFieldList(items: readonly ListItem[]): boolean {
  if (items.length === 0 || items.some(({ text }) => isSection(text))) return false;
  const sure = items.filter(({ text }) => fieldness(text) === 2).length;
  const none = items.filter(({ text }) => fieldness(text) === 0).length;
  return sure >= 1 && sure >= items.length * 0.4 && none <= items.length * 0.34;
}
