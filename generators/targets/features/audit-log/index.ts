import { loadStatic } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { identifier, py, pyString } from "../../../writer/index";
import type { Feature } from "../feature";
import { createAuditTable } from "./audit-table";
import { emitAuditPolicy } from "./emit-audit-policy";
import { auditApi } from "./openapi";

const isOn = ({ features }: Plan) => features.auditLog;

/** Who did what to which record, and when: written by the session itself, read by owners. */
export const auditLog: Feature = {
  part: {
    files: (plan) => (isOn(plan) ? [...loadStatic("features/audit-log"), emitAuditPolicy(plan)] : []),
    models: (plan) => (isOn(plan) ? [{ module: "app.models.audit", names: ["AuditEntry"] }] : []),
    tables: (plan) => (isOn(plan) ? [{ table: "audit_entries", create: createAuditTable(plan), order: "before" }] : []),
    blueprints: (plan) => (isOn(plan) ? ["audit_bp"] : []),
    openApi: (plan) => (isOn(plan) ? auditApi : { paths: {}, schemas: {} }),
  },
  hook: {
    beforeTransition: ({ plan, entity, python, transition }) =>
      isOn(plan) ? [py`${python.use("app.audit", "name_action")}(${identifier(entity.names.snake)}, ${pyString(transition.names.snake)})`] : [],
  },
};
