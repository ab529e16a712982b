import { identifier, ts, tsString, tsValue, when } from "../../../writer/index";
import { segmentOf, writtenField } from "../../features/ai/uses";
import { hasPayments, idInPath, payables } from "../../features/payments/payable";
import { columnName } from "../../python/columns";
import { attribute, isHidden, take, type EntityContext, type Ts } from "../entity/entity-context";
import { lockOf } from "../entity/form-rules";

/** Buttons that features put on the page of a record, with `row` and `session` in scope. */
export function detailActions({ plan, entity, module }: EntityContext): readonly Ts[] {
  const payable = hasPayments(plan) ? payables(plan).find((candidate) => candidate.entity.id === entity.id) : undefined;
  if (payable === undefined) return [];
  const address = tsString(`/api/${entity.names.pluralKebab}/{${idInPath(payable)}}/payments`);
  return [
    ts`
      {session !== null && (
        <${take(module, "@/features/stripe-payments/pay-button", "PayButton")}
          id={row.id}
          amount={row.${identifier(columnName(payable.field))}}
          request={() => ${module.use("@/api/client", "unwrap")}(${module.use("@/api/client", "api")}.POST(${address}, { params: { path: { ${identifier(idInPath(payable))}: row.id } } }))}
        />
      )}
    `,
  ];
}

/** Sections that features put below the values of a record, with `row` in scope. */
export function detailSections(context: EntityContext): readonly Ts[] {
  const { plan, entity, module } = context;
  const history = plan.features.auditLog && entity.ownership !== "global" ? [ts`<${take(module, "@/features/audit-log/record-history", "RecordHistory")} id={row.id} />`] : [];
  return [...suggestions(context), ...history];
}

/** Suggestions of a model for one record; who may not change the record does not get them. */
function suggestions({ plan, entity, module }: EntityContext): readonly Ts[] {
  const uses = plan.aiUses.filter((use) => use.entity.id === entity.id);
  const record = ts`params: { path: { ${identifier(`${entity.names.snake}_id`)}: row.id } }`;
  const lock = lockOf(entity);
  const state = entity.workflow?.field.names.snake;
  // What is finished takes no answer any more.
  const open = lock === null || state === undefined ? ts`` : ts`!${tsValue([...lock.values])}.includes(row.${identifier(state)}${isHidden(entity, state) ? ts` ?? ""` : ts``}) && `;
  return uses.map((use) => {
    const address = `/api/${entity.names.pluralKebab}/{${entity.names.snake}_id}/ai/${segmentOf(use)}`;
    const target = writtenField(use);
    const call = (path: string, options: Ts) => ts`${module.use("@/api/client", "unwrap")}(${module.use("@/api/client", "api")}.POST(${tsString(path)}, ${options}))`;
    return ts`
      {${open}${module.use("@/access/can", "can")}(session, "update", ${tsString(entity.names.snake)}, row) && (
        <${take(module, "@/features/ai/suggestion", "Suggestion")}
          title=${attribute(use.use.name.slice(0, 1).toUpperCase() + use.use.name.slice(1))}
          ${when(use.use.purpose !== "", () => ts`purpose=${attribute(use.use.purpose)}`)}
          ${when(target !== null, () => ts`target=${attribute(target?.names.label ?? "")}`)}
          ask={() => ${call(address, ts`{ ${record} }`)}}
          accept={(body) => ${call(`${address}/accept`, ts`{ ${record}, body }`)}}
        />
      )}
    `;
  });
}

/** Whether the sections ask who is signed in. */
export function sectionsNeedSession({ plan, entity }: EntityContext): boolean {
  return plan.aiUses.some((use) => use.entity.id === entity.id);
}
