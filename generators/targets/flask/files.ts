import { loadStatic, type SourceFile } from "../../files/index";
import type { EntityPlan, Plan } from "../../plan/index";
import { emitFeatures } from "../features/index";
import { emitAccess } from "../python/emit-access";
import { emitConfig } from "../python/emit-config";
import { emitEntityModel } from "../python/emit-entity-model";
import { emitEntityService } from "../python/emit-entity-service";
import { emitFirstMigration } from "../python/emit-first-migration";
import { emitModelsInit } from "../python/emit-models-init";
import { emitRequirements } from "../python/emit-requirements";
import { FLASK } from "../python/requirements";
import { emitBlueprintsInit } from "./emit-blueprints-init";
import { emitEntityBlueprint } from "./emit-entity-blueprint";
import { emitEntitySchema } from "./emit-entity-schema";

/** The table of contents of a Flask backend: one line for each emitted file. */
export function backendFiles(plan: Plan): readonly SourceFile[] {
  return [
    ...loadStatic("python"),
    ...loadStatic("flask"),
    emitConfig(plan),
    emitAccess(plan),
    emitModelsInit(plan),
    emitBlueprintsInit(plan),
    emitFirstMigration(plan),
    ...emitRequirements(plan, FLASK),
    ...plan.entities.flatMap((entity) => entityFiles(plan, entity)),
    ...emitFeatures(plan),
  ];
}

function entityFiles(plan: Plan, entity: EntityPlan): readonly SourceFile[] {
  return [
    emitEntityModel(plan, entity),
    emitEntitySchema(plan, entity),
    emitEntityService(plan, entity),
    emitEntityBlueprint(plan, entity),
  ];
}
