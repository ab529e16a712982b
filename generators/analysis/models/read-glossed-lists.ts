import type { Block } from "../document/block";
import { ancestors, sourceRange } from "../document/block";
import type { ExplicitEntity, ExplicitField } from "./explicit-model";
import { explicitField } from "./explicit-model";

/** "`slot_id` – reference to the slot", "startTime: when it begins": a name as programs write it, then what it means. */
const GLOSSED = /^([a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)(?:\s*\(([^()]*)\))?(?:\s*(?:[–—:]|\s-\s)\s*(.*)|[\s.,;]*)$/s;
const WRITTEN_BY_PROGRAMS = /_|[a-z][A-Z]/;
/** "Each event template shall include:", "The system stores, for each user:" */
const EACH = /\b(?:each|every)\s+([\p{L}][\p{L} -]{1,40}?)\s*(?:(?:shall|must|should|will|may|can)\b.*|(?:has|have|includes?|contains?|stores?|consists?)\b.*|:?\s*)$/iu;
const NAMED = /^(?:\p{L}{0,3}\d+(?:\.\d+)*[.):]?\s+)?([\p{L}][\p{L} -]{1,40}?)(?:\s+(?:entit(?:y|ies)|fields?|attributes?|properties|columns?|table|model|schema|object|document|collection))?\s*(?:\([^()]*\))?\s*:?$/iu;
/** Heads of lists that say nothing of whose fields they are. */
const CARRIER = /^(?:(?:required|optional|main|key|core|basic|scheduling|other|additional)\s+)?(?:fields?|attributes?|properties|columns?|parameters?|data|body|payload|request|response|example|notes?|rules?|environment(?: variables)?|configuration|settings|options|returns?|query|scripts?|commands?)$/i;
const FEWEST = 2;
const MOST_OF_A_LIST = 0.6;
const ONE_OF = /\b(?:one of|values?|enum|either)\b:?\s*(?:\(|\[|:)?\s*([^.;)\]]+)/i;
const POINTS = /\b(?:reference(?:s| to)?|refers to|points to|foreign key(?: to| of)?|fk(?: to)?|id of|link(?:s|ed)? to)\s+(?:an?\s+|the\s+)?([\p{L}]+(?: [\p{L}]+)?)/iu;
const TYPE = "boolean|bool|integer|int|decimal|float|timestamp|datetime|date|time|email|url|text|json|array|money|uuid";
/** "optional string", "date from which ...", "start timestamp", "..., an integer". */
const TYPES = new RegExp(`^[\\s.]*(?:(?:optional|required|nullable|unique|an?|the)\\s+)*(${TYPE})\\b|\\b(${TYPE})[\\s.]*$`, "i");
const COUNTS = /^[\s.]*(?:the |total |maximum |minimum |max |min )*(?:number|count) of\b/i;

/** Lists of fields by the names that a program gives them, each with a few words of what it holds. */
export function readGlossedLists(blocks: readonly Block[]): ExplicitEntity[] {
  return blocks.flatMap((block) => {
    if (block.kind === "code" || block.kind === "row" || block.aside === "setup" || block.aside === "excluded") return [];
    const items = block.children.filter(({ kind }) => kind === "item");
    const read = items.map(readItem);
    const fields = read.filter((field): field is ExplicitField => field !== null);
    if (fields.length < FEWEST || fields.length < items.length * MOST_OF_A_LIST || !fields.some(({ name }) => WRITTEN_BY_PROGRAMS.test(name))) return [];
    const name = ownerOf(block);
    return name === "" ? [] : [{ name, fields, ...sourceRange(block, 0, block.text.length) }];
  });
}

/** The name of the record: in the line over the list, or in the headings above. */
function ownerOf(block: Block): string {
  for (const each of [block, ...ancestors(block).slice(0, 3)]) {
    const text = each.text.replace(/[`*]/g, "").replace(/_/g, " ").trim();
    const said = EACH.exec(text)?.[1];
    if (said !== undefined) return said.trim();
    const named = NAMED.exec(text)?.[1]?.trim() ?? "";
    if (named !== "" && !CARRIER.test(named) && named.split(/\s+/).length <= 3 && !/\b(?:shall|must|should|will|support|include|is|are|with|for|properties|generation|handling|validation|rules?|process|calculation)\b/i.test(named)) return named.replace(/^(?:the|an?|each)\s+/i, "");
    if (each.kind === "heading") return "";
  }
  return "";
}

function typeOf(said: string): string {
  const match = TYPES.exec(said);
  return COUNTS.test(said) ? "integer" : (match?.[1] ?? match?.[2] ?? "");
}

function readItem(block: Block): ExplicitField | null {
  const match = GLOSSED.exec(block.text.trim());
  const [, name = "", inner = "", gloss = ""] = match ?? [];
  if (name === "" || name.length > 40 || block.children.filter(({ text }) => GLOSSED.test(text)).length >= FEWEST) return null;
  const said = `${inner}. ${gloss}`;
  const values = (ONE_OF.exec(said)?.[1] ?? "").split(/[,|/]|\bor\b/).map((value) => value.replace(/[`'"()]/g, "").trim()).filter((value) => /^[\w -]{1,30}$/.test(value));
  const pointed = POINTS.exec(said)?.[1] ?? "";
  const isKey = /(?:_ids?|Ids?)$/.test(name);
  return explicitField({
    name, type: values.length >= 2 ? "enum" : isKey ? "" : typeOf(inner) || typeOf(gloss), required: /\b(?:required|mandatory)\b/i.test(said), unique: /\bunique\b/i.test(said) && name !== "id",
    values: values.length >= 2 ? values : [], references: isKey && pointed !== "" ? name.replace(/_?ids?$/i, "") : "", ...sourceRange(block, 0, block.text.length),
  });
}
