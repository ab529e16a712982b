import type { FoundRelation } from "../fields/found-relation";
import type { FoundEntity } from "../entities/found-entity";
import type { Entity, Relation, Role } from "../../genome/genome";
import type { FoundFeatures } from "../find-features";
import type { FoundIntegration } from "../find-integrations";
import type { FoundPermission } from "../permissions/found-permission";
import type { FoundRole } from "../roles/found-role";
import type { FoundTenancy } from "../find-tenancy";
import type { FoundWorkflow } from "../find-workflows";
import type { FoundField } from "../fields/found-field";
import type { HiddenField } from "../permissions/hidden-fields";
import type { Reading } from "../read-description";
import type { IdMaker } from "./id-maker";

/** All that the finders found, to be put together. */
export interface Findings {
  readonly reading: Reading;
  readonly fileName: string;
  readonly entities: readonly FoundEntity[];
  readonly fields: ReadonlyMap<FoundEntity, readonly FoundField[]>;
  readonly relations: readonly FoundRelation[];
  readonly roles: readonly FoundRole[];
  readonly permissions: readonly FoundPermission[];
  /** Fields that some roles must not see. */
  readonly hidden: readonly HiddenField[];
  /** Entities that anybody may read. */
  readonly open: ReadonlySet<FoundEntity>;
  readonly workflows: readonly FoundWorkflow[];
  readonly features: FoundFeatures;
  readonly integrations: readonly FoundIntegration[];
  readonly tenancy: FoundTenancy;
}

/** Findings with the parts of the genome that later parts point at. */
export interface Assembly extends Findings {
  readonly makeId: IdMaker;
  readonly entityOf: ReadonlyMap<FoundEntity, Entity>;
  readonly roleOf: ReadonlyMap<string, Role>;
  readonly made: readonly Relation[];
}
