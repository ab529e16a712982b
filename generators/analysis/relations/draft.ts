import type { EntityIndex } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import type { Evidence } from "../fields/found-field";
import type { FoundRelation } from "../fields/found-relation";
import type { NamedPart } from "../fields/named-part";
import type { FoundPermission } from "../permissions/found-permission";
import type { FoundRole } from "../roles/found-role";
import type { ExplicitModel } from "../models/explicit-model";
import type { Collected } from "../statements/collect-statements";

/** What the finders of relations know beside the reading. */
export interface RelationContext {
  readonly index: EntityIndex;
  readonly model: ExplicitModel;
  readonly parts: readonly NamedPart[];
  readonly roles: readonly FoundRole[];
  readonly permissions: readonly FoundPermission[];
  readonly statements: Collected;
}

/** One sign of a relation; `to` is null for the people who sign in. */
export interface Draft {
  readonly from: FoundEntity;
  readonly to: FoundEntity | null;
  readonly kind: FoundRelation["kind"];
  readonly name: string;
  readonly required: boolean;
  /** 5: a data model says it, 4: a sentence says it outright, less: a sign among others. */
  readonly score: number;
  /** Its name tells what it belongs to: it stays, whatever else joins the two. */
  readonly isNamed?: true;
  readonly evidence: Evidence | null;
  readonly assumption: string;
}
