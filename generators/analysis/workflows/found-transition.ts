import type { Evidence } from "../fields/found-field";

/** A step from one state to another. */
export interface FoundTransition {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  /** Keys of the roles that may do it. */
  readonly roles: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A verb of the text that moves records to a state. */
export interface Act {
  readonly verb: string;
  readonly state: string;
  /** The states it is restricted to, as the text writes them: "only managers can cancel a confirmed one". */
  readonly from: string[];
  readonly roles: Set<string>;
  readonly evidence: Evidence[];
}
