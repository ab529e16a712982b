import { pluralText } from "../../genome/names/plural";
import type { Reading } from "../read-description";
import type { Findings } from "./assembly";
import { cleanName } from "./assemble-entities";
import { PRODUCT_KINDS } from "./product-kinds";

/** Longest line that stands under a name. */
const LONGEST = 160;
/** How many sentences at the start can say what the product is. */
const START = 30;

const PURPOSE = "(?:to|for|that|which|where|who|with which|designed|built|made|meant|intended|enabling|allowing|helping|connecting|tailored|dedicated)";
const IS_A = new RegExp(`^(?:[^.;:]{0,60}?\\b(?:is|am building|are building|want|need|want to build|designed as)\\s+)?(an?\\s+(?:(?!(?:has|have|had|is|are|was|there|no|not|many|asked|decided)\\b)[^\\s.;:]+\\s+){0,6}?(?:[^\\s.;:]+-)?(?:${PRODUCT_KINDS})\\b,?\\s+${PURPOSE}\\b[^\\n]+)$`, "iu");
const IS_FOR = /^[^.;:]{0,60}?\b(?:is|are)\s+(?:designed|meant|intended|built|made)\s+to\s+([a-z][^\n]+)$/iu;
/** What a document says of itself or leaves to be filled in. */
const OF_THE_DOCUMENT = /^(?:this|the) (?:document|prd|specification|readme|page|repository|repo|assignment|exercise)\b|\bprd\b|\[(?:insert|your)|^(?:ce|este|esta|dieses?) (?:document|documento|dokument)|^[^.]{0,60}\bdocument\b(?! management)/iu;

/** One line for the product's own pages: what the text says it is, else what it keeps. */
export function taglineOf(findings: Findings): string {
  for (const { sentence } of leads(findings.reading)) {
    const said = IS_A.exec(sentence.text)?.[1] ?? IS_FOR.exec(sentence.text)?.[1];
    if (said === undefined || OF_THE_DOCUMENT.test(sentence.text)) continue;
    const line = said.replace(/\s+/g, " ").replace(/[.!;:,\s]+$/, "");
    if (line.length <= LONGEST) return `${line.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}.`;
  }
  return whatItKeeps(findings);
}

/** The first sentence that speaks of the product, for the README; "" when none does. */
export function leadOf({ reading }: Findings): string {
  const lead = leads(reading).find(({ sentence, tokens }) => tokens.length >= 6 && !OF_THE_DOCUMENT.test(sentence.text));
  return (lead?.sentence.text ?? "").replace(/\s+/g, " ").slice(0, 200);
}

function leads(reading: Reading): Reading["sentences"] {
  return reading.sentences.slice(0, START).filter(({ sentence }) => sentence.block.kind === "paragraph" && ["none", "pains"].includes(sentence.block.aside));
}

function whatItKeeps({ entities, reading }: Findings): string {
  /* What is spoken of first: another sentence behind changes nothing. */
  const names = [...entities].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, 3).map(({ name }) => (reading.language === "en" ? pluralText(lowerWords(cleanName(name))) : cleanName(name))).filter((name) => name !== "");
  const [first = "", ...rest] = names;
  if (first === "") return "";
  const last = rest.pop();
  const list = reading.language !== "en" ? names.join(", ") : last === undefined ? first : `${[first, ...rest].join(", ")} and ${last}`;
  const line = list.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return reading.language === "en" ? `${line} in one place.` : line;
}

/** Where the text first speaks of it; of what only a model or an act tells, behind all others. */
function placeOf({ candidate }: Findings["entities"][number]): number {
  const starts = [...candidate.occurrences.map(({ sentence }) => sentence), ...candidate.verbForms].map(({ sentence }) => sentence.start);
  return Math.min(Number.MAX_SAFE_INTEGER, ...starts);
}

/** "Purchase Order" inside of a sentence; initials stay ("BOM"). */
function lowerWords(name: string): string {
  return name.split(" ").map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase())).join(" ");
}
