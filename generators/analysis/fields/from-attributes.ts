import type { EntityIndex } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import type { Mention, ReadSentence } from "../mentions/mention";
import { DATA_VERBS } from "../words/verbs";
import type { FieldCollection } from "./collection";
import { collectField } from "./collection";
import { fieldness, splitItems } from "./find-lists";
import { isHeadOfSection, ofTheProduct } from "./no-field";
import { readValues } from "./read-values";
import { halfBefore } from "./share-last-word";

/** Words that hardly ever stand for anything but what a record has. */
const SELDOM_ANYTHING_ELSE = /(?:^|\s)(?:status|condition|location|availability|dates?|prices?|amounts?|names?|descriptions?|photos?|pictures?|images?|phone|address|categor(?:y|ies)|ratings?|year|capacity)$/i;
/** A line of so few words names a field and does not tell anything. */
const SHORT = 5;
/** "orders by order number", "photos to the listing": so many words apart at most. */
const NEAR = 3;

/** "order status", "X's name", "price of X": an attribute beside its owner in prose. */
export function fromAttributes(collection: FieldCollection, { sentence, owners, full }: { readonly sentence: ReadSentence; readonly owners: readonly FoundEntity[]; readonly full: ReadonlySet<FoundEntity> }): void {
  const { index } = collection;
  for (const mention of sentence.mentions) {
    if (mention.modifier || index.of(mention)) continue;
    const before = sentence.mentions[sentence.mentions.indexOf(mention) - 1];
    const kept = KEEPING.test(mention.verb) && before?.modifier === true && before.last === mention.first - 0 && index.of(before) !== null;
    if (kept && before) {
      addKept(collection, { sentence, mention, owner: index.of(before) });
      continue;
    }
    if (fieldness(mention.surface) < 2 || ofTheProduct(mention.surface) || isHeadOfSection(sentence, mention) || (UNIT.test(mention.surface) && before?.modifier !== true) || sentence.tokens[mention.first]?.pos === "num" || sentence.tokens[mention.first - 1]?.pos === "num") continue;
    if (/^(?:(?:total|maximum|minimum) )?number$/i.test(mention.surface) && sentence.tokens[mention.last]?.lower === "of") continue;
    const owner = ownerOfAttribute(mention, sentence, index);
    const near = owner ?? (index.inSentence(sentence).length === 0 ? (owners[0] ?? null) : null);
    if (!near || full.has(near)) continue;
    if (!owner && (mention.concept || !(DATA_VERBS.has(mention.verb) || sentence.tokens.length <= SHORT || SELDOM_ANYTHING_ELSE.test(mention.surface)))) continue;
    /* "registration number" is one name, "order number" the number of an order. */
    const whole = before?.modifier === true && before.last === mention.last - mention.surface.split(" ").length && index.of(before) === null && mention.phrase.split(" ").length <= 3;
    const half = halfBefore(sentence.sentence.block.text.slice(sentence.sentence.from, mention.from), mention.surface);
    if (half !== "") collectField(collection, near, { text: half, type: null, required: false, unique: false, values: [], confidence: owner ? 75 : 50, sentence, from: mention.from, to: mention.to });
    collectField(collection, near, { text: whole ? mention.phrase : mention.surface, type: null, required: false, unique: false, values: [], confidence: owner ? 75 : 50, sentence, from: mention.from, to: mention.to });
  }
}

/** "A fee per day", "for certain days": a measure of something else. */
const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|nights?)$/i;

const KEEPING = /^(store|record|capture|enter|save|specify|provide|input|keep|collect|set|log)$/;

/** "shall store candidate experience years (required)": whatever is kept of an entity is a field of it. */
function addKept(collection: FieldCollection, { sentence, mention, owner }: { readonly sentence: ReadSentence; readonly mention: Mention; readonly owner: FoundEntity | null }): void {
  if (!owner) return;
  const behind = /^[^.;]{0,12}\(([^)]*)\)/.exec(sentence.sentence.block.text.slice(mention.to))?.[1] ?? "";
  const inner = behind === "" ? [] : splitItems(behind, sentence, mention.to);
  const values = inner.length >= 2 && !/required|optional|unique|min|max/i.test(behind) ? readValues(inner) : [];
  const text = sentence.tokens.slice(mention.first, mention.last).map((token) => token.text).join(" ");
  collectField(collection, owner, { text: /^[\p{L}\s-]+$/u.test(text) ? text : mention.surface, type: values.length >= 2 ? "enum" : null, required: /\brequired\b/i.test(behind), unique: /\bunique\b/i.test(behind), values, confidence: 90, sentence, from: mention.from, to: mention.to });
}

/** "order status", "status of an order", "the order's status". */
export function ownerOfAttribute(mention: Mention, sentence: ReadSentence, index: EntityIndex): FoundEntity | null {
  const position = sentence.mentions.indexOf(mention);
  const within = sentence.sentence.block.kind === "heading" || sentence.sentence.block.kind === "label" ? null : leadingEntity(mention, index);
  if (within) return within;
  const before = sentence.mentions[position - 1];
  const after = sentence.mentions[position + 1];
  if (before && (before.modifier || before.possessive) && before.last >= mention.first - 2) {
    const owner = index.of(before);
    if (owner) return owner;
  }
  const shared = before && !before.modifier && sentence.tokens.slice(before.last, mention.first).every(({ lower }) => JOINED.test(lower)) ? sentence.mentions[position - 2] : undefined;
  const spoken = before && fieldness(before.surface) === 2 && sentence.tokens.slice(before.last, mention.first).every(({ lower }) => JOINED.test(lower)) ? leadingEntity(before, index) : null;
  if (spoken) return spoken;
  if (before && shared && (shared.modifier || shared.possessive) && shared.last >= before.first - 1 && fieldness(before.surface) === 2) {
    const owner = index.of(shared);
    if (owner) return owner;
  }
  if (after && /^(of|de|del|da|do|du|des|for|von)$/.test(after.preposition)) {
    const owner = index.of(after);
    if (owner) return owner;
  }
  return before && mention.first - before.last <= NEAR ? index.of(before) : null;
}

const JOINED = /^(?:,|and|or|&|the|its)$/;

/** "kiln availability", "order status" in one phrase: the words in front name whose it is. */
function leadingEntity({ phrase }: Mention, index: EntityIndex): FoundEntity | null {
  const words = phrase.split(" ");
  return words.length < 2 || words.length > 4 ? null : index.byName(words.slice(0, -1).join(" "));
}
