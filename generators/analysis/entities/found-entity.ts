import type { Candidate } from "./candidate";

/** A thing the product keeps, before it has fields. */
export interface FoundEntity {
  readonly key: string;
  readonly name: string;
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly probability: number;
  /** Keys of other candidates that were folded into it. */
  readonly merged: readonly Candidate[];
  /** Key of the document whose lines these are, where they were added to it: not every language says so by the start of their name. */
  readonly lineOf?: string;
}
