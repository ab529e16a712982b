import type { Genome } from "../genome";
import { sha256 } from "../genome/digest";
import { findArchetype, type FoundArchetype } from "./archetypes/find-archetype";

/** A text of more words says itself what is kept. */
const MOST_WORDS = 45;
/** With more things than this of its own, it does so in fewer. */
const MOST_THINGS = 2;

/** The description of a pitch with what such a product usually keeps. */
export interface CompletedPitch {
  readonly archetype: FoundArchetype;
  readonly text: string;
  /** Where the pitch itself ends, in UTF-16 units. */
  readonly end: number;
}

/** "A CRM for bakers" names nothing that is kept, and everybody knows what it means. Null when the text says enough itself. */
export function completePitch(source: string, things: number): CompletedPitch | null {
  if (things > MOST_THINGS || source.split(/\s+/).length > MOST_WORDS) return null;
  const archetype = findArchetype(source);
  return archetype === null ? null : { archetype, text: `${source}\n\n${archetype.text}`, end: source.length };
}

/** The genome of a completed pitch as one of the pitch alone: what stands beyond its end is assumed. */
export function markAssumed(genome: Genome, { archetype, text, end }: CompletedPitch): Genome {
  const said = new Set(genome.source.sentences.filter((sentence) => sentence.end <= end).map(({ id }) => id));
  const note = `Usual for ${archetype.name}; the description does not say.`;
  const marked = withoutSentences(genome, { said, note }) as Genome;
  /* What the product is, the pitch says itself or nobody. */
  const description = text.slice(0, end).includes(marked.product.description) ? marked.product.description : "";
  return { ...marked, product: { ...marked.product, description }, source: { ...genome.source, digest: sha256(text.slice(0, end)), sentences: genome.source.sentences.filter(({ id }) => said.has(id)) } };
}

interface Said {
  readonly said: ReadonlySet<string>;
  readonly note: string;
}

function withoutSentences(value: unknown, said: Said): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSentences(item, said));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === "provenance" && Array.isArray(item) ? provenanceWithin(item as Genome["product"]["provenance"], said) : withoutSentences(item, said)]));
}

function provenanceWithin(provenance: Genome["product"]["provenance"], { said, note }: Said): Genome["product"]["provenance"] {
  const kept = provenance.filter((each) => each.kind !== "sentence" || said.has(each.sentence));
  return kept.length > 0 ? kept : [{ kind: "assumption", note }];
}
