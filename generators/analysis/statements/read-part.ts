import type { FieldType } from "../../genome/genome";
import { fieldness } from "../fields/find-lists";
import { typeOfName } from "../fields/field-type";
import { fold, phraseKey, singular } from "../words/normalize";
import type { RawPart } from "./split-parts";
import { tidyValue } from "./split-parts";
import type { StatedPart } from "./statement";

const MANY = /^(?:(?:one|zero|two|three|\d+) or more|at least (?:one|two|three|\d+)|up to \d+|several|many|multiple|various|numerous|any number of|an? (?:list|checklist|set|collection|series|group|couple|menu|catalog|catalogue|range|selection|pool|roster) of|some|all (?:its|their)|one or two|two or three|two|three|four|\d+(?: ?(?:-|to) ?\d+)?)(?: or more| different)?\s+/i;
const DETERMINER = /^(?:an?|the|its|their|his|her|our|one|exactly one|each|every|any|own|exactly|also|and|or)\s+/i;
const ADJECTIVE = /^(optional(?:ly)?|required|mandatory|unique|free|new|full|short|human-readable|own|single|possible)\s+/i;
const LINK = /^(?:(?:which|that|it|each)\s+)?(?:always\s+)?(?:belongs? to|(?:is|are|was|were|has been|have been) (?:for|assigned to|given to|allocated to|handed to|entrusted to|scheduled for|planned for|booked for|reserved for|intended for|meant for|linked to|part of|attached to|connected to|tied to|about|(?:[\p{L}]+ed|held|taught|led|given|run|done|made|written|built|driven|chosen|sent|paid) by|made for)|refers? to|(?:sits|lives|stays|stands|takes place|happens|is (?:held|kept|stored|located|based|stationed|housed)) (?:in|at|on))\s+(.+)$/iu;
/** "who counted, when, how many": fields that are asked for. */
const ASKED: readonly (readonly [RegExp, string, FieldType])[] = [[/^when$/i, "date", "date"], [/^from$/i, "start date", "date"], [/^(?:to|until|till|through)$/i, "end date", "date"], [/^who$/i, "name", "string"], [/^since(?: when)?$/i, "since", "date"], [/^where(?: (?:it|they) (?:is|are)(?: (?:kept|stored|located|held|found))?)?$/i, "location", "string"], [/^how many$/i, "quantity", "integer"], [/^how much$/i, "amount", "money"], [/^how long$/i, "duration", "duration"], [/^what(?: it is)?$/i, "name", "string"], [/^why$/i, "reason", "text"], [/^how (?:to|they|we) (?:get|gets?|come|comes?) (?:in|inside|there)$|^how to (?:enter|reach (?:it|them))$/i, "access instructions", "text"], [/^what (?:happened|was (?:done|found|said|seen)|is wrong|went wrong|they did|to do)$/i, "description", "text"]];
/** "which route": the record it is about. */
const WHICH = /^(?:for |of |on |in |at |from )?which\s+([\p{L}-]+(?:\s[\p{L}-]+)?)(?:\s+(?:it|they|this|he|she)\s+(?:is|are|was|were)(?:\s+(?:about|for|on|in|at))?)?$/iu;
/** "who counted", "requested by": somebody of those who work here. */
const DOER = /^(?:(?:the )?(?:person|one) )?who\s+([\p{L}]+(?:ed|en|did it|made it|took it))(?:\s+it)?$|^([\p{L}]+(?:ed|en)) by$/iu;
/** "from shop", "to shop": one of two links to one kind. */
export const ENDS = /^(?:from|to)\s+(?!(?:the|be|an?|one|its|their|each|every|our|his|her|several|many)\b)[\p{L}]+(?:\s[\p{L}]+)?$/iu;
const CLAUSE = /^(?:which|that|who|can|could|may|must|should|will|is|are|was|were|do|does|to|so|be|but|when|if|because|while|they|we|you|it|only|not|never|then|(?:shows?|gets?)(?=\s(?:the|an?|all|whether|how|which|what|if|that|it|them)\b)|has|have|belongs?)\b/i;
/** "users can only be added when ...": a sentence of its own. */
const MODAL = /^(?![^(]*\s(?:they|he|she|it|we|you)\s(?:can|could|should|will|would)\s)[^(]*\s(?:can|cannot|can't|could|should|must not|will|would)\s/i;
/** "los hortelanos se inscriben": what somebody does, in Spanish. */
const REFLEXIVE = /\sse\s\p{L}/u;
/** "the receptionist checks them in" */
const DOES = /^(?:the\s+|our\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?\s+[\p{L}]+s?\s+(?:them|him|her|us)\b/iu;
const QUALIFIER = /^(?:(?:which|that|it|always|is|are|be|must|has|to|can|may|should)\s+)*(required|mandatory|compulsory|optional|unique)\b/i;
const BEHIND = /\s+(?:(?:which|that)\s+(?:is|are|must be|has to be|can be|may be)\s+(?:always\s+)?|must be\s+)(required|mandatory|compulsory|optional|unique)\b.*$/i;
/** "The rooms it covers" are rooms. */
const OF_IT = /\s+(?:(?:that|which)\s+)?(?:it|they)\s+[\p{L}]+s?(?:\s+(?:to|in|on|for))?$/iu;
const MEASURED = /\sin (?:(?:square|cubic) )?(?:kg|kilos?|kilograms?|grams?|mg|km|kilometers?|metres?|meters?|cm|mm|feet|foot|inch(?:es)?|miles?|acres?|hectares?|ml|cl|lit(?:er|re)s?|tons?|tonnes?|percent|degrees?|celsius|kwh?|watts?|volts?|bar|psi|ppm|lux|mbps|gb|mb)\b/i;
/** "a difficulty from 1 to 5" */
const SCALE = /\s(?:from\s+|between\s+)?\d+\s*(?:-|–|to|and)\s*\d+$/i;
/** "length in minutes" */
const LASTING = /\sin (?:seconds|minutes|hours)$/i;
/** What is named so has values, whatever they are called: "status (in stock, in use)". */
const CHOICE = /\b(?:status|state|stage|phase|type|kind|category|priority|severity|condition|level|method|mode)$/i;
/** "contact details (email, phone)": what stands in the parentheses are the fields. */
const SPELLED = /\b(?:details|data|information|info|contacts?|dimensions|coordinates|credentials|measurements)$/i;
/** "(another animal)", "(one of the players)", "(linked to a customer)" */
const KIND = /^(?:also\s+)?(?:an?other|other|one of the|(?:an?\s+)?(?:link(?:ed|s)?|references?|refers|relation|points?|pointing|belongs) to(?: (?:an?|the|another|one))?|foreign key(?: to)?)\s+([\p{L}-]+(?:\s[\p{L}-]+)?)$|^(?:an?\s+)?(?=(?:user|person|employee|staff member)$)(.+)$/iu;
/** "requester -> User" */
const ARROW = /^(\p{L}[\p{L} _-]{1,40}?)\s*(?:->|→|=>)\s*([\p{L}][\p{L} ]{1,30})$/u;
/** A remark in parentheses: "(in euros, per month)"; "in progress" and "for sale" are values. */
const REMARK = /^(?:the|see|if|when|which|used|per|max|min|up|(?:from|at|for|in) (?:the|an?|each|every|all|\d)|in (?:(?:square|cubic) )?(?:euros?|dollars?|pounds?|cents?|minutes?|hours?|days?|weeks?|months?|years?|kg|kilos?|kilograms?|grams?|km|kilometers?|metres?|meters?|cm|feet|foot|miles?|lit(?:er|re)s?|percent|eur|usd|gbp|chf|cad|aud|jpy|inr|brl|mxn))\b/i;
/** Plurals that are one text. */
const WRITTEN = /^(?:notes|remarks|details|instructions|preferences|allergies|particulars|specifications|terms|conditions)$/;
/** Plurals that are one number. */
const COUNTED = /^(?:seats|beds|bedrooms|bathrooms|floors|doors|pages|copies|servings|portions|repetitions|reps|calories|carbs|points|places|spots|miles|kilometers|kilometres|hours|minutes|seconds|days|weeks|months|years|views|likes|shares|downloads|wins|losses|draws|goals|credits|units|pieces|stars|votes|visitors|passengers)$/;
const TYPES: readonly (readonly [RegExp, FieldType])[] = [
  [/^(?:yes ?[/|] ?no|yes or no|true ?[/|] ?false|boolean|bool|checkbox|flag|a? ?yes\/no (?:field|flag)?)$/i, "boolean"],
  [/^(?:date ?(?:and|\/|&|with) ?time|date-?time|timestamp)$/i, "datetime"], [/^(?:a )?date$/i, "date"], [/^time(?: of day)?$/i, "time"],
  [/^(?:whole number|integer|int|number|count|a number)$/i, "integer"], [/^(?:decimal(?: number)?|float|percent(?:age)?|%)$/i, "decimal"],
  [/^(?:money|currency|price|amount(?: of money)?|in (?:euros?|dollars?|pounds?|eur|usd|gbp|chf)|€|\$|£)$/i, "money"],
  [/^(?:long text|multi-?line(?: text)?|paragraph|free text|textarea|rich text|markdown)$/i, "text"], [/^(?:text|short text|string|a? ?single line)$/i, "string"],
  [/^(?:e-?mail(?: address)?)$/i, "email"], [/^(?:phone(?: number)?|telephone)$/i, "phone"], [/^(?:url|link|web address|web ?site)$/i, "url"],
  [/^(?:an? )?(?:(?:audio|video|sound|voice|pdf|csv|word|excel|scanned|uploaded) )?(?:file|pdf|document|upload|attachment)$/i, "file"], [/^(?:image|photo|picture|jpe?g|png)$/i, "image"], [/^(?:duration)$/i, "duration"], [/^address$/i, "address"],
];

interface Said {
  type: FieldType | null;
  required: boolean;
  optional: boolean;
  unique: boolean;
  maxLength: number | null;
  values: string[];
  readonly fields: string[];
  kind?: string;
}

/**
 * Read a piece of an enumeration: what it is called, and what the words around say of it. Several parts when
 * parentheses spell out fields ("contact details (email, phone)"); null when the piece starts a clause of its own.
 */
export function readPart(given: RawPart, base: number): StatedPart[] | null {
  const again = /^(?:also\s+)?(?:has|have|with)\s+(?=an?\b|the\b|its\b|one\b|several\b|many\b|at least\b|optional|unique)/i.exec(given.text);
  const raw = again ? { ...given, text: given.text.slice(again[0].length) } : given;
  const place = { from: base + raw.from, to: base + raw.to };
  const said: Said = { type: null, required: false, optional: false, unique: false, maxLength: null, values: raw.values.map(tidyValue), fields: [] };
  const orNot = /^(?:(?:it|they)\s+)?(?:is|are|can be)\s+(?:either\s+)?(.{2,40}?)\s+or not$/i.exec(raw.text);
  if (orNot) return [{ ...part(said, orNot[1] ?? ""), type: "boolean", many: false, link: false, shared: false, ...place }];
  const asked = ASKED.find(([pattern]) => pattern.test(raw.text));
  if (asked) return [{ ...part(said, asked[1]), type: asked[2], many: false, link: false, shared: false, ...place }];
  const which = WHICH.exec(raw.text);
  if (which) return [{ ...part(said, which[1] ?? ""), required: true, many: false, link: true, shared: false, ...place }];
  const doer = DOER.exec(raw.text);
  if (doer) return [{ ...part(said, `${doer[1] ?? doer[2] ?? ""} by`), type: null, many: false, link: true, shared: false, ...place }];
  /* "from shop, to shop": two links to one kind. */
  if (ENDS.test(raw.text)) return [{ ...part(said, raw.text.toLowerCase()), many: false, link: false, shared: false, ...place }];
  const arrow = ARROW.exec(raw.text);
  if (arrow) return readPart({ ...raw, text: arrow[1] ?? "" }, base)?.map((each) => ({ ...each, kind: arrow[2] ?? "" })) ?? null;
  const linked = LINK.exec(raw.text);
  if (!linked && (CLAUSE.test(raw.text) || MODAL.test(raw.text) || REFLEXIVE.test(raw.text) || DOES.test(raw.text)) && !/^whether\b/i.test(raw.text)) return null;
  for (const inner of raw.inner) readInner(said, inner, raw.text);
  const behind = BEHIND.exec(raw.text);
  if (behind) qualify(said, behind[1] ?? "");
  const whether = /^(?:an? )?(?:(?:flag|checkbox|indicator)(?: for| that says)? )?(?:whether|if)\s+(?:(?:or not|it['’]s|they['’]re|it|they|he|she|the \p{L}+|this|one)\s+)*(?:is|are|has|have|was|were|can be|can)?\s*(.+)$/iu.exec(raw.text);
  if (whether) return [{ ...part(said, (whether[1] ?? "").replace(/\s+or not$/i, "")), type: "boolean", many: false, link: false, shared: false, ...place }];
  const { text, many } = strip(said, (linked?.[1] ?? raw.text).replace(BEHIND, "").replace(OF_IT, ""));
  if (/^(?:yes or no|yes no)$/i.test(said.values.join(" "))) {
    said.values = [];
    said.type = "boolean";
  }
  if (said.fields.length > 0) return said.fields.map((field) => ({ ...part(said, field), type: null, values: [], many: false, link: false, shared: false, ...place }));
  const name = trimTail(text);
  if (said.type === null && said.values.length < 2 && !many && COUNTED.test(fold(name.split(/\s+/).pop() ?? ""))) said.type = "integer";
  if (said.type === null && said.values.length < 2 && LASTING.test(text) && typeOfName(name).type !== "money") said.type = "duration";
  if (said.type === null && said.values.length < 2 && MEASURED.test(text) && typeOfName(name).type === "string") said.type = "decimal";
  if (said.type === null && said.values.length < 2 && SCALE.test(text) && /^(?:string|enum)$/.test(typeOfName(name).type)) said.type = "integer";
  return name === "" ? [] : [{ ...part(said, name), many, link: linked !== null, shared: linked !== null && many, ...place }];
}

/** "dam and sire (other animals)": the remark is about both. */
export function shareKind(parts: readonly StatedPart[]): readonly StatedPart[] {
  return parts.map((part, at) => {
    const kind = parts[at + 1]?.kind;
    return kind !== undefined && /s$/i.test(kind) && part.kind === undefined && part.type === null && part.values.length === 0 ? { ...part, kind } : part;
  });
}

/** "belongs to a client", "is held by a teacher": what follows with a determiner is linked the same way. */
export function isLinkPhrase(text: string): boolean {
  return LINK.test(text);
}

function part(said: Said, text: string): Pick<StatedPart, "text" | "type" | "required" | "optional" | "unique" | "values" | "maxLength" | "kind"> {
  return { ...(said.kind === undefined ? {} : { kind: said.kind }), text, type: said.values.length >= 2 ? "enum" : said.type, required: said.required, optional: said.optional, unique: said.unique, values: said.values, maxLength: said.maxLength };
}

function qualify(said: Said, word: string): void {
  if (/^(?:required|mandatory|compulsory)$/i.test(word)) said.required = true;
  else if (/^optional/i.test(word)) said.optional = true;
  else said.unique = true;
}

/** Determiners, quantities and adjectives that qualify, from the front. */
function strip(said: Said, given: string): { readonly text: string; readonly many: boolean } {
  let text = given.trim();
  let many = false;
  let determined = false;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const quantity = MANY.exec(text);
    const adjective = ADJECTIVE.exec(text);
    const determiner = DETERMINER.exec(text);
    if (quantity) {
      many = true;
      text = text.slice(quantity[0].length);
    } else if (adjective && text.length > adjective[0].length) {
      if (/^(optional|required|mandatory|unique)/i.test(adjective[0])) qualify(said, (adjective[1] ?? "").replace(/ly$/i, ""));
      text = text.slice(adjective[0].length);
    } else if (determiner && text.length > determiner[0].length) {
      determined = true;
      text = text.slice(determiner[0].length);
    } else break;
  }
  /* "a course has lessons"; "notes" is what is written about it */
  const last = fold(text.split(/\s+/).pop() ?? "");
  return { text, many: many || (!determined && singular(last) !== last && !WRITTEN.test(last) && !COUNTED.test(last)) };
}

/** What follows the name is said about it and is no part of it. */
function trimTail(text: string): string {
  return text
    .replace(/^(year|date|day|time|place)\s+(?:it|they|he|she|the \p{L}+)\s+(?:was|were|is|are)\s+/iu, "$1 ")
    .replace(/\s+(?:in (?:(?:square|cubic) )?(?:euros?|dollars?|pounds?|minutes?|hours?|days?|weeks?|months?|kg|kilos?|kilograms?|grams?|mg|km|kilometers?|metres?|meters?|cm|mm|feet|foot|inch(?:es)?|miles?|acres?|hectares?|ml|cl|lit(?:er|re)s?|tons?|tonnes?|percent|degrees?|celsius|kwh?|watts?|volts?|bar|psi|ppm|lux|mbps|gb|mb|cents?|[A-Z]{3})|as (?:an?|the)\s.*|such as\s.*|like\s.*|between\s.*|from \d.*|which\s.*|at (?:that|the) (?:time|moment)\b.*|that\s.*|who\s.*|where\s.*|when\s.*|so that\s.*|at (?:most|least)\s.*|e\.?g\.?\s.*|about (?:its|the|their|an?)\b.*|for (?:an?|the|each|every|internal|customers?|the team)\b.*|of (?:the|its|their|an?|one|each)\s.*)$/i, "")
    .replace(/\s+(?:it|they|he|she)\s+(?:is|are|was|were)\s+[\p{L}]+\s+(?:to|by|in|for|from|at|on|with)$/iu, "")
    .replace(/\s+(?:they|he|she|it|we|you)\s+(?:can|may|must|should|could|will)\s.*$/i, "")
    .replace(/\s+\d+\s*(?:-|–|to)\s*\d+$/, "")
    .replace(/[.:;,!?]+$/, "").trim();
}

/** "(required)", "(unique, max 20 characters)", "(yes/no)", "(small, medium, large)". */
function readInner(said: Said, given: string, name: string): void {
  const [, thing, somebody] = KIND.exec(given.trim()) ?? [];
  const told = thing ?? somebody;
  if (told !== undefined && said.type === null) {
    said.kind = told;
    return;
  }
  const inner = given.replace(/^(?:e\.g\.|i\.e\.|for example|such as|one of|either|like)[,:]?\s*/i, "");
  const spelled = inner.split(/\s*[,;]\s*(?:(?:and|or)\s+)?|\s+and\s+/).filter((piece) => piece.trim() !== "");
  if (spelled.length >= 2 && SPELLED.test(name) && spelled.every((piece) => fieldness(piece) === 2)) {
    said.fields.push(...spelled.map((piece) => piece.trim()));
    return;
  }
  const rest: string[] = [];
  for (const piece of wholeType(inner) ? [inner] : inner.split(/\s*[,;]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+|\s*(?:\||→|->|\s\/\s)\s*/)) {
    const word = piece.trim();
    const qualifier = QUALIFIER.exec(word);
    const length = /^(?:max(?:imum|\.)?|at most|up to|no more than)?\s*(?:length\s*)?(\d{1,5})\s*(?:characters?|chars?|letters?)(?: max(?:imum)?)?$/i.exec(word) ?? /^max(?:imum)? length:? (\d{1,5})$/i.exec(word);
    const type = TYPES.find(([pattern]) => pattern.test(word))?.[1];
    if (qualifier) qualify(said, qualifier[1] ?? "");
    else if (length) said.maxLength = Number(length[1]) || null;
    else if (type && said.type === null && (rest.length === 0 || wholeType(inner))) said.type = type;
    else if (word !== "") rest.push(word);
  }
  const [only = ""] = rest;
  if (rest.length === 1 && /^[\p{L}][\p{L} -]{0,20}(?:\/[\p{L}][\p{L} -]{0,20})+$/u.test(only)) rest.splice(0, 1, ...only.split("/"));
  const short = rest.every((word) => word.length <= 40 && word.split(/\s+/).length <= 4 && !REMARK.test(word));
  if (rest.length < 2 || !short || said.values.length > 0) return;
  const plain = said.type === null && !said.required ? rest : rest;
  const named = plain.filter((word) => fieldness(word) === 2 && typeOfName(word).type !== "boolean").length;
  if (named >= Math.max(2, plain.length * 0.6) && !CHOICE.test(name)) said.fields.push(...plain);
  else said.values = plain.map(tidyValue).filter((value) => phraseKey(value) !== "");
}

function wholeType(inner: string): boolean {
  return TYPES.some(([pattern]) => pattern.test(inner.trim()));
}
