import type { Provenance } from "../../genome/genome";
import { sourceRange } from "../document/block";
import type { Evidence } from "../fields/found-field";

/** Where an element comes from: at most three places of the text, or the assumption behind it. */
export function provenanceOf(evidence: readonly Evidence[], assumption = ""): Provenance[] {
  if (evidence.length === 0) return [{ kind: "assumption", note: assumption === "" ? "Assumed, because the description does not say." : assumption }];
  return evidence.slice(0, 3).map(({ sentence, from, to, confidence }) => ({ kind: "sentence", sentence: sentence.sentence.id, ...sourceRange(sentence.sentence.block, from, to), confidence }));
}
