import type { Reading } from "../read-description";
import { fold } from "../words/normalize";
import type { Findings } from "./assembly";
import { cleanName } from "./assemble-entities";
import { isDocumentPart, withoutDocumentKind } from "./document-words";
import { PRODUCT_KINDS } from "./product-kinds";

/** Longest name that is a name and not a sentence. */
const LONGEST = 60;
const MOST_WORDS = 8;
/** How many sentences at the start can hold the name. */
const START = 40;
/** How many can say what it is. */
const LEAD = 10;
/** A name is given before anything is explained: among the first blocks, counted without rows and code. */
const TITLE_BLOCKS = 3;

const NAME_LABEL = /^(?:(?:the )?(?:product|app|application|project|system|platform|software|tool|startup|company|working)(?: (?:name|title))?|name|title)(?: \(working\))?$/i;
const CALLED = /\b(?:called|named)\s+["“'*_]{0,3}(\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+){0,2})/u;
const IS_A_PRODUCT = new RegExp(`^(?:The )?["“]?(\\p{Lu}[\\p{L}\\p{N}'’&-]*(?: (?:&|of|for|and|\\p{Lu}[\\p{L}\\p{N}'’&-]*|system|management|platform|application|app)){0,5})["”]? (?:app )?is (?:an?|the|our)\\b[^.]{0,80}?\\b(?:${PRODUCT_KINDS}|business|startup|company|network|community)\\b`, "u");
const A_PRODUCT = new RegExp(`^(?:(?:this|it|we|i|our|the|my) (?:(?:project|document|app|product|company|team|goal|idea) )?(?:is|are|want|wants|need|needs|would like|am|plan|describes?|have)(?: (?:building|making|looking|developing|planning|designing|to build|to have|to make|to create|to develop|for))*|(?:build|create|develop|design|make)(?: me| us)?)?\\s*(?:an?|the)\\s+((?:[\\p{L}\\p{N}&/-]+,? (?:and )?){0,7}?(?:${PRODUCT_KINDS}))\\b`, "iu");
const PRAISE = /^(?:an?|the|simple|small|smart|modern|new|powerful|lightweight|comprehensive|complete|robust|secure|scalable|fast|easy|easy-to-use|user-friendly|intuitive|innovative|responsive|full-stack|full|stack|web|web-based|webbased|online|mobile|digital|cloud|cloud-based|saas|internal|multi-tenant|multi-user|real-time|all-in-one|one-stop|open-source|basic|custom|centralized|centralised|unified|professional|production-ready|mvp|local|and|that|which|is|single|page|single-page|native|cross-platform|desktop|progressive|flexible|efficient|reliable|good|great|beautiful|clean|ai-powered|piece|of|software)$/i;
const NO_NAME = new RegExp(`^(?:(?:this|that|these|the|our|your|my|its?|an?|we|users?) )?(?:(?:web|mobile|online) )?(?:${PRODUCT_KINDS}|project|product|mvp|user|users|it|we|this|that|these|there|here|they|goal|purpose|idea|vision|aim|objective|main goal|each \\p{L}+|every \\p{L}+)$`, "iu");
const NAME_IN_THE_FILE = /^(?:product |project |app |my )?(?:description|brief|idea|prd|epic|epics|feature|features|story|stories|sprint|module|chapter|backlog|acceptance criteria|requirements?|specs?|specification|readme|document|notes?|draft|text|untitled|new|untitled document|input|prompt|user stories)(?: ?\d+)?$/i;

/**
 * What the product is called: where the text says it, else its title, else what it says it is, else the file's name,
 * else the first thing it keeps.
 */
export function nameProduct(findings: Findings): string {
  const { reading, fileName } = findings;
  const start = reading.sentences.slice(0, START);
  for (const candidate of [...saidNames(start, reading.document.source), ...titles(start), ...kindsOfProduct(start.slice(0, LEAD)), nameOfFile(fileName)]) {
    const name = asName(candidate);
    if (name !== "") return name;
  }
  const [first] = findings.entities;
  return `${inTitleCase((cleanName(first?.name ?? "") || "Record").toLowerCase())} Manager`;
}

/** "Product: X", "an app called X", "X is a platform for ...". */
function saidNames(start: Reading["sentences"], source: string): string[] {
  const headed = start.flatMap(({ sentence }) => (sentence.block.parent?.kind === "heading" && sentence.block.parent.children[0] === sentence.block && sentence.from === 0 && NAME_LABEL.test(sentence.block.parent.text.replace(/^[\d.\s]+|[:*]/g, "").trim()) && sentence.block.text.length <= LONGEST + 20 ? [sentence.block.text] : []));
  const labelled = start.flatMap(({ sentence }) => (sentence.label !== null && NAME_LABEL.test(sentence.label.text.trim()) && !/\b(is|are|will|that)\b/i.test(sentence.text) ? [sentence.text] : []));
  const called = CALLED.exec(source.slice(0, 5_000))?.[1] ?? "";
  const defined = start.flatMap(({ sentence }) => (sentence.block.kind === "paragraph" && sentence.label === null ? [IS_A_PRODUCT.exec(sentence.text)?.[1] ?? ""] : []));
  return [...headed, ...labelled, called, ...defined];
}

/** The headings, or a line that stands alone, before anything is explained. */
function titles(start: Reading["sentences"]): string[] {
  const blocks = [...new Set(start.map(({ sentence }) => sentence.block))].filter(({ kind }) => kind !== "row" && kind !== "code");
  const found: string[] = [];
  for (const block of blocks.slice(0, TITLE_BLOCKS)) {
    const text = block.text.trim();
    if (withoutDocumentKind(cleanName(text)) === "") continue;
    if (isDocumentPart(cleanName(text)) || PLANNED.test(text)) break;
    if (block.kind === "heading" || block.kind === "label") found.push(text);
    else if (block.kind === "paragraph" && block === blocks[0] && text.length <= LONGEST && !/^[^:]{2,30}:\s/.test(text) && !isPitch(withoutDocumentKind(cleanName(text))) && !/[.!?;,]$/.test(text) && !/\b(?:is|are|was|will|has|have|can|should|wants?|needs?|must)\b/i.test(text) && !A_PRODUCT.test(text)) found.push(text);
    else break;
  }
  return found;
}

/** "Epic: Fleet" is a piece of work on the product. */
const PLANNED = /^(?:epics?|features?|user stor(?:y|ies)|stor(?:y|ies)|sprint|milestone|release|backlog|acceptance criteria)\b/i;

/** "Something like X but for Y", "Platform to connect ...": more than a name; "Airbnb for boats" may be one. */
function isPitch(line: string): boolean {
  return /^(?:something|track|manage|help|let|connect|i |we |my )/i.test(line) || (line.split(" ").length > 4 && /\s(?:for|to|like|that|where|with|which|so|and)\s/i.test(line));
}

/** "A lightweight case management platform designed to ..." is a case management platform. */
function kindsOfProduct(start: Reading["sentences"]): string[] {
  const found: string[] = [];
  for (const { sentence } of start) {
    if (sentence.block.kind === "heading" || sentence.block.aside !== "none") continue;
    const words = (A_PRODUCT.exec(sentence.text)?.[1] ?? "").replace(/,/g, " ").split(/\s+/).filter((word) => word !== "");
    while (words.length > 0 && PRAISE.test(words[0] ?? "")) words.shift();
    if ((words.length >= 2 || /^(?:crm|erp|pos|lms)$/i.test(words[0] ?? "")) && words.length <= 5 && !words.some((word) => /^(?:to|for|by|with|where|in|on|can|from|or)$/i.test(word))) found.push(inTitleCase(words.join(" ")));
  }
  return found;
}

function nameOfFile(fileName: string): string {
  const words = fileName.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "").replace(/[-_]+/g, " ").replace(/^\p{L}?\d+\s+/u, "").trim();
  return NAME_IN_THE_FILE.test(words) ? "" : words;
}

/** The candidate without what documents say of themselves, or "" when nothing is left that names a product. */
function asName(candidate: string): string {
  const bare = candidate.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\([^)]*\)/g, " ").replace(/<[^>]*>/g, " ");
  for (const part of bare.split(/\s+[-–—|•]\s+|[-–—:：]\s+|\s*[|]\s*/)) {
    /* "UserStories.md" over the text is the file. */
    if (/\.(?:md|txt|docx?|pdf|rst)$/i.test(part.trim())) continue;
    const name = withoutDocumentKind(cleanPart(part)).replace(/\s+MVP$/, "").replace(/^[&/\s'-]+|[&/\s'-]+$/g, "");
    if (name === "" || !/\p{L}{2}/u.test(name) || name.length > LONGEST || name.split(" ").length > MOST_WORDS) continue;
    if (NO_NAME.test(name) || isDocumentPart(name) || isCode(name)) continue;
    return inTitleCase(name);
  }
  return "";
}

/** Without the number of a section and the signs of markup; "2.0" keeps its point. */
function cleanPart(part: string): string {
  const name = part.replace(/^[\d.\s#)]+(?=\D)/, "").replace(/[\uFE0E\uFE0F\u200D]/g, "");
  return name.split(/(?<=\d)\.(?=\d)/).map(cleanName).join(".").trim();
}

/** "na17p2", "PS02": a number of a course or a contest. */
function isCode(name: string): boolean {
  return !name.includes(" ") && /\d/.test(name) && /^(?:\p{Lu}{1,4}-?\d+|\p{L}+\d+\p{L}+\d*)$/u.test(name);
}

/** A name without any capital gets them, one of capitals alone loses them; what somebody wrote with care stays. */
function inTitleCase(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const shouted = name.includes(" ") && letters.length > 8 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (!shouted && letters !== letters.toLowerCase()) return /^\p{Ll}/u.test(name) && name.includes(" ") ? name.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : name;
  const words = (shouted ? name.toLowerCase() : name.replace(/-/g, " ")).split(" ");
  return words.map((word, at) => (at > 0 && SMALL.has(fold(word)) ? word : word.replace(/^\p{L}/u, (first) => first.toUpperCase()))).join(" ");
}

const SMALL = new Set(["a", "an", "and", "the", "of", "for", "in", "on", "to", "with", "by", "de", "del", "la", "el", "y", "e", "do", "da", "des", "du", "le", "les", "et", "und", "der", "die", "das", "für"]);
