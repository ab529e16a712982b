import type { FoundEntity } from "../entities/found-entity";
import type { Evidence } from "../fields/found-field";

export type Action = "create" | "read" | "update" | "delete";

/** Who may do what to whose records. */
export interface FoundPermission {
  readonly role: string;
  readonly entity: FoundEntity;
  readonly action: Action;
  readonly scope: "any" | "own" | "assigned";
  readonly evidence: readonly Evidence[];
  readonly assumption: string;
}
