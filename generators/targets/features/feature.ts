import type { BackendPart } from "./backend-part";
import type { EntityHook } from "./entity-hook";

/** One feature: what it adds to the backend as a whole, and to the files of each entity. */
export interface Feature {
  readonly part: BackendPart;
  readonly hook?: EntityHook;
}
