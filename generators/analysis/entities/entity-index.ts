import type { FoundEntity } from "./found-entity";
import type { Mention, ReadSentence } from "../mentions/mention";
import { phraseKey, wordsOf } from "../words/normalize";
import { keyOfName } from "../mentions/key-of-name";

/** Look up the chosen entities from keys, names and mentions. */
export interface EntityIndex {
  readonly entities: readonly FoundEntity[];
  byKey(key: string): FoundEntity | null;
  byName(name: string): FoundEntity | null;
  of(mention: Mention): FoundEntity | null;
  /** Entities of a sentence in order, each once. */
  inSentence(sentence: ReadSentence): readonly FoundEntity[];
}

export function indexEntities(entities: readonly FoundEntity[]): EntityIndex {
  const byKey = new Map<string, FoundEntity>();
  for (const entity of entities) for (const candidate of [entity.candidate, ...entity.merged]) if (!byKey.has(candidate.key)) byKey.set(candidate.key, entity);
  for (const entity of entities) if (!byKey.has(phraseKey(entity.name))) byKey.set(phraseKey(entity.name), entity);
  const find = (key: string): FoundEntity | null => byKey.get(key) ?? null;
  return {
    entities,
    byKey: find,
    byName: (name) => find(keyOfName(name).key) ?? find(phraseKey(name)),
    of: (mention) => find(mention.key),
    inSentence: (sentence) => [...new Set(sentence.mentions.map((mention) => find(mention.key)).filter((entity): entity is FoundEntity => entity !== null))],
  };
}

/** Singular words that name an entity, to recognise "invoice number" as the number of an invoice. */
export function entityWords(entity: FoundEntity): string[] {
  return [...new Set([...wordsOf(entity.name).map(phraseKey), ...wordsOf(entity.key).map(phraseKey)])];
}
