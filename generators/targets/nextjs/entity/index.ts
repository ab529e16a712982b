import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { emitEntityActions } from "./emit-entity-actions";
import { emitEntityApi } from "./emit-entity-api";
import { emitEntityColumns } from "./emit-entity-columns";
import { emitEntityDetail } from "./emit-entity-detail";
import { emitEntityEdit } from "./emit-entity-edit";
import { emitEntityForm } from "./emit-entity-form";
import { emitEntityList } from "./emit-entity-list";
import { emitEntityPages } from "./emit-entity-pages";
import { emitEntityPicker } from "./emit-entity-picker";
import { emitEntityRelated, hasRelatedList } from "./emit-entity-related";
import { emitEntitySchema } from "./emit-entity-schema";
import { emitEntitySchemaTest } from "./emit-entity-schema-test";
import { emitEntityTitles } from "./emit-entity-titles";
import { emitEntityType } from "./emit-entity-type";
import { isTarget } from "./relation-targets";

/** Every file of one kind of record: one line for each. */
export function emitEntity(plan: Plan, entity: EntityPlan): readonly SourceFile[] {
  const schemaTest = emitEntitySchemaTest(plan, entity);
  return [
    emitEntityType(plan, entity),
    emitEntityApi(plan, entity),
    emitEntitySchema(plan, entity),
    emitEntityForm(plan, entity),
    emitEntityEdit(plan, entity),
    emitEntityColumns(plan, entity),
    emitEntityList(plan, entity),
    emitEntityActions(plan, entity),
    emitEntityDetail(plan, entity),
    ...(isTarget(plan, entity) ? [emitEntityTitles(plan, entity), emitEntityPicker(plan, entity)] : []),
    ...(hasRelatedList(entity) ? [emitEntityRelated(plan, entity)] : []),
    ...(schemaTest === null ? [] : [schemaTest]),
    ...emitEntityPages(entity),
  ];
}
