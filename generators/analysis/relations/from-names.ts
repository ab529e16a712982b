import { capitalWithArticle, withArticle } from "../../genome/names/article";
import { LINES } from "../entities/add-lines";
import type { FoundEntity } from "../entities/found-entity";
import { wordsOf } from "../words/normalize";
import type { Draft, RelationContext } from "./draft";
import { pairKey } from "./parents";

/** "Invoice template", "Booking policy": made for many of them, so that it belongs to none. */
const FOR_MANY = /^(?:templates?|preferences?|policy|policies|rules?|settings?|imports?|exports?|reports?|lists?|histor(?:y|ies)|logs?|statistics?|plans?)$/;
/** "Event category": the event has one. */
const KINDS = /^(?:types?|kinds?|categor(?:y|ies)|class|tier|group|status|tag|brand)$/;
const LINE = /(?:item|line|entry|position|detail|ingredient)$/i;

/** "Pool membership", "Sale item": the name says what a record belongs to, and lines name goods, where nothing else says it. */
export function fromNames({ index, statements }: RelationContext, drafts: readonly Draft[]): Draft[] {
  const linked = new Set(drafts.flatMap(({ from, to }) => (to ? [pairKey(from, to)] : [])));
  const found: Draft[] = [];
  for (const entity of index.entities) {
    const ends = [ownerOf(entity, index.entities), goodsOf(entity, index.entities)];
    for (const end of ends) {
      if (!end || end === entity || linked.has(pairKey(entity, end)) || (statements.full.has(entity) && statements.full.has(end))) continue;
      const isKind = KINDS.test(lastOf(entity));
      const [from, to] = isKind ? [end, entity] : [entity, end];
      linked.add(pairKey(entity, end));
      found.push({ from, to, kind: "manyToOne", name: "", required: LINE.test(entity.name) || LINE.test(entity.key), score: 2, isNamed: true, evidence: null, assumption: isKind ? `${capitalWithArticle(end.name.toLowerCase())} has one by its name.` : `The name says that ${withArticle(entity.name.toLowerCase())} is of ${withArticle(end.name.toLowerCase())}.` });
    }
  }
  return found;
}

function lastOf({ name }: FoundEntity): string {
  return wordsOf(name).pop() ?? "";
}

/** The document whose lines an entity holds, or the entity whose name begins this one's: the longest. */
function ownerOf(entity: FoundEntity, entities: readonly FoundEntity[]): FoundEntity | null {
  const document = entities.find(({ key }) => key === entity.lineOf);
  if (document) return document;
  const words = wordsOf(entity.name);
  if (FOR_MANY.test(words[words.length - 1] ?? "")) return null;
  const begins = (other: FoundEntity): boolean => {
    const own = wordsOf(other.name);
    return own.length < words.length && own.every((word, at) => word === words[at]);
  };
  return [...entities].filter((other) => other !== entity && (begins(other) || isAlwaysOf(entity, other))).sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** "Paddock inspections", wherever the text speaks of inspections. */
function isAlwaysOf({ candidate }: FoundEntity, other: FoundEntity): boolean {
  const first = `${wordsOf(other.name).join(" ")} `;
  const phrases = candidate.occurrences.filter(({ mention }) => !mention.modifier).map(({ mention }) => mention.phrase);
  return phrases.length > 0 && phrases.every((phrase) => phrase.startsWith(first));
}

/** What a line of an order, a sale or a recipe names. */
function goodsOf(entity: FoundEntity, entities: readonly FoundEntity[]): FoundEntity | null {
  const keys = new Set(entities.map(({ key }) => key));
  const of = LINES.filter(({ line, head }) => line === entity.key && keys.has(head));
  const [goods] = of.flatMap((each) => each.goods).filter((key) => keys.has(key));
  return entities.find(({ key }) => key === goods) ?? null;
}
