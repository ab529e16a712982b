import { loadStatic, type SourceFile } from "../../files/index";
import type { EntityPlan, Plan } from "../../plan/index";
import { emitFeatures } from "../features/index";
import { emitAccess } from "../python/emit-access";
import { emitConfig } from "../python/emit-config";
import { emitEntityModel } from "../python/emit-entity-model";
import { emitEntityModelTest } from "../python/emit-entity-model-test";
import { emitEntityService } from "../python/emit-entity-service";
import { emitFactories } from "../python/emit-factories";
import { emitFirstMigration } from "../python/emit-first-migration";
import { emitModelsInit } from "../python/emit-models-init";
import { emitPayloads } from "../python/emit-payloads";
import { emitRequirements } from "../python/emit-requirements";
import { emitResources } from "../python/emit-resources";
import { FLASK } from "../python/requirements";
import { emitBlueprintsInit } from "./emit-blueprints-init";
import { emitEntityBlueprint } from "./emit-entity-blueprint";
import { emitEntityRoutesTest } from "./emit-entity-routes-test";
import { emitEntitySchema } from "./emit-entity-schema";

/** The table of contents of a Flask backend: one line for each emitted file. */
export function backendFiles(plan: Plan): readonly SourceFile[] {
  const parts = emitFeatures(plan);
  // A feature may bring its own form of a file, such as mail that a worker delivers.
  const replaced = new Set(parts.map(({ path }) => path));
  return [
    ...staticFiles(plan).filter(({ path }) => !replaced.has(path)),
    emitConfig(plan),
    emitAccess(plan),
    emitModelsInit(plan),
    emitBlueprintsInit(plan),
    emitFirstMigration(plan),
    ...emitRequirements(plan, FLASK),
    ...(plan.entities.length > 0 ? [emitFactories(plan), emitPayloads(plan), emitResources(plan)] : []),
    ...plan.entities.flatMap((entity) => entityFiles(plan, entity)),
    ...parts,
  ];
}

/** Tests over all kinds of records say nothing where there are none. */
const NEEDS_ENTITIES: ReadonlySet<string> = new Set(["backend/tests/resource.py", "backend/tests/test_access_matrix.py", "backend/tests/test_tenancy.py"]);

/** Files that are the same for every product of one tenancy. */
function staticFiles({ product, entities }: Plan): readonly SourceFile[] {
  const files = [...loadStatic("python"), ...loadStatic(`tenancy-${product.tenancy}`), ...loadStatic("flask")];
  const hasWorkflow = entities.some(({ workflow }) => workflow !== null && workflow.transitions.length > 0);
  return files.filter(({ path }) => (entities.length > 0 || !NEEDS_ENTITIES.has(path)) && (hasWorkflow || path !== "backend/app/workflow.py"));
}

function entityFiles(plan: Plan, entity: EntityPlan): readonly SourceFile[] {
  return [
    emitEntityModel(plan, entity),
    emitEntitySchema(plan, entity),
    emitEntityService(plan, entity),
    emitEntityBlueprint(plan, entity),
    emitEntityModelTest(plan, entity),
    emitEntityRoutesTest(plan, entity),
  ];
}
