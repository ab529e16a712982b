import type { FoundEntity } from "../entities/found-entity";
import type { Reading } from "../read-description";
import { fold } from "../words/normalize";
import { findWord } from "../words/find-word";
import type { FieldCollection } from "./collection";
import { collectField } from "./collection";
import { fieldness } from "./find-lists";

const DUE = "(?:is|are|must be|has to be|have to be)(?: always)? (?:required|mandatory|given|entered|provided|stated|filled in|noted|recorded)";
const FIRST = new RegExp(`^(?:an?|the) ([\\p{L}][\\p{L} ]{2,28}?) ${DUE} (?:when|if|once)\\b(.+)$`, "iu");
const LAST = new RegExp(`^(?:when|if|once)\\b([^,]+),\\s*(?:an?|the) ([\\p{L}][\\p{L} ]{2,28}?) ${DUE}`, "iu");

/** "A cancelled visit needs a cancellation reason". */
const NEEDS = /^(?:(?:an?|each|every|any|all)\s+)?([\p{L}-]+(?:ed|en|ing|id) [\p{L} -]{2,30}?) (?:needs?|requires?|must (?:have|include|contain|give|state)) (?:an?|the|its) ([\p{L}][\p{L} ]{2,28}?)\.?$/iu;
/** "Clerks must give a reason when they decline a request". */
const GIVES = /\b(?:must|has to|have to|needs? to|should) (?:give|provide|enter|state|add|record|write|leave) (?:an?|the) ([\p{L}][\p{L} ]{2,28}?) (?:when|if|once)\b(.+)$/iu;

/** "A reason is required when a request is rejected": what is required in a state is a field, though no list names it. */
export function addRequiredFields(collection: FieldCollection, reading: Reading): void {
  for (const sentence of reading.sentences) {
    const { block, text, from } = sentence.sentence;
    if (block.aside !== "none" || block.kind === "code") continue;
    const [first, last] = [FIRST.exec(text), LAST.exec(text)];
    const [needs, gives] = [NEEDS.exec(text), GIVES.exec(text)];
    const name = first?.[1] ?? last?.[2] ?? needs?.[2] ?? gives?.[1];
    const when = first?.[2] ?? last?.[1] ?? needs?.[1] ?? gives?.[2];
    if (name === undefined || when === undefined || fieldness(name) < 2) continue;
    const owner = ownerOf(collection, [...collection.index.inSentence(sentence)], fold(when));
    if (!owner) continue;
    const at = from + text.indexOf(name);
    collectField(collection, owner, { text: name, type: null, required: false, unique: false, values: [], confidence: 85, sentence, from: at, to: at + name.length });
  }
}

/** The thing that the sentence names; else the one that can be in the state it speaks of. */
function ownerOf(collection: FieldCollection, named: readonly FoundEntity[], when: string): FoundEntity | null {
  const inState = (entity: FoundEntity): boolean => [...(collection.fields.get(entity)?.values() ?? [])].some(({ values }) => values.some((value) => findWord(when, fold(value)) >= 0)) || (entity.candidate.concept?.states.some((state) => findWord(when, state) >= 0) ?? false);
  return named[0] ?? collection.index.entities.find(inState) ?? null;
}
