import type { FoundEntity } from "../entities/found-entity";
import type { Evidence } from "./found-field";

/** A link between two entities, or from an entity to the people who sign in (`to` is null). */
export interface FoundRelation {
  readonly from: FoundEntity;
  readonly to: FoundEntity | null;
  readonly kind: "manyToOne" | "oneToOne" | "manyToMany";
  /** What `from` calls it; empty for the name of `to`. */
  readonly name: string;
  readonly required: boolean;
  readonly evidence: readonly Evidence[];
  readonly assumption: string;
}
