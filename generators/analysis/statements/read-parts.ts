import type { ReadSentence } from "../mentions/mention";
import type { Found } from "./find-subject";
import { HALF } from "../fields/share-last-word";
import { isLinkPhrase, readPart, shareKind } from "./read-part";
import type { RawPart } from "./split-parts";
import { splitParts } from "./split-parts";
import type { StatedPart } from "./statement";

const DETERMINED = /^(?:an?|one|the|its|their|several|many|exactly|at least)\b/i;

/** What a record has, from the words behind the verb up to where another clause begins. */
export function readParts({ rest, restAt, shares, optional = false }: Found, sentence: ReadSentence): StatedPart[] {
  const base = sentence.sentence.from + restAt;
  const end = /\s(?:so that|so (?:we|they|i)|in order to|because|while|whenever)\s|[.!?]\s|;\s(?=it\b|they\b|the\b|each\b|[\p{L}-]+s\s+(?:can|may|must|sign|book|get|see|say|choose|report|pay|order|receive|register|are|have)\b)/iu.exec(rest);
  const parts: StatedPart[] = [];
  let chains = false;
  const linking = /^(?:links?|connects?|ties|joins?)\s/i.test(rest);
  const clause = end ? rest.slice(0, end.index) : rest;
  for (const piece of linking ? linkedEnds(clause) : splitParts(clause).flatMap(hangers)) {
    /* "belongs to a book and to a member" */
    const raw = parts[parts.length - 1]?.link === true ? { ...piece, text: piece.text.replace(/^(?:to|for|by)\s+(?=(?:an?|the|one|exactly|its|their)\s)/i, "") } : piece;
    const read = readPart(raw, base)?.map((part) => ({ ...part, link: part.link || linking, shared: part.shared || (part.many && shares), optional: part.optional || optional })) ?? null;
    if (read === null) break;
    /* "is for one dog and one groomer": the second is linked as the first, until "has" starts anew. */
    if (chains && !/^(?:also\s+)?(?:has|have|with)\b/i.test(raw.text) && DETERMINED.test(raw.text)) for (const part of read.splice(0)) read.push({ ...part, link: true, shared: part.shared || part.many });
    chains = isLinkPhrase(raw.text) || (chains && read.every(({ link }) => link));
    parts.push(...read.filter(({ text }) => text.split(/\s+/).length <= 5 && /\p{L}/u.test(text)));
  }
  return shareLastWord(shareKind(parts));
}

/** "is driven by one driver with one truck on one day": each of them is linked. */
function hangers(piece: RawPart): RawPart[] {
  if (!isLinkPhrase(piece.text)) return [piece];
  const found: RawPart[] = [];
  let at = 0;
  for (const match of piece.text.matchAll(/\s(?:with|in|on|at|for|from)\s(?=(?:exactly\s)?one\s)/gi)) {
    if (!/\b(?:an?|one|the|its)\s\p{L}/iu.test(piece.text.slice(at, match.index))) continue;
    found.push({ ...piece, text: piece.text.slice(at, match.index), inner: [], from: piece.from + at, to: piece.from + match.index });
    at = match.index + match[0].length;
  }
  return found.length === 0 ? [piece] : [...found, { ...piece, text: piece.text.slice(at), from: piece.from + at }];
}

/** "links a student to a course": both ends. */
function linkedEnds(clause: string): ReturnType<typeof splitParts> {
  const match = /^(\S+\s+)(.+?)(\s+(?:to|with|and)\s+)(.+)$/i.exec(clause);
  if (!match) return [];
  const [, verb = "", left = "", joiner = "", right = ""] = match;
  return [[left, verb.length], [right, verb.length + left.length + joiner.length]].flatMap(([text, offset]) => splitParts(String(text)).map((part) => ({ ...part, from: part.from + Number(offset), to: part.to + Number(offset) })));
}

/** "a start and an end date" are two dates. */
function shareLastWord(parts: readonly StatedPart[]): StatedPart[] {
  return parts.map((part, at) => {
    const words = parts[at + 1]?.text.split(" ") ?? [];
    return HALF.test(part.text) && words.length >= 2 && HALF.test(words[0] ?? "") && part.values.length === 0 ? { ...part, text: `${part.text} ${words.slice(1).join(" ")}` } : part;
  });
}
