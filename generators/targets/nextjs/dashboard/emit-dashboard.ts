import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan, WorkflowPlan } from "../../../plan/index";
import { identifier, join, ts, tsString, tsValue, TypeScriptModule, when } from "../../../writer/index";
import { totalledFields } from "../../features/monthly-totals/totalled";
import { attribute, hidesFields, listPath, modulePath, take, type Ts } from "../entity/entity-context";

/** As many as stand on a screen without scrolling. */
const MOST_COUNTS = 8;
const MOST_RECENT = 4;
const MOST_CHARTS = 2;

interface DashboardContext {
  readonly plan: Plan;
  readonly module: TypeScriptModule;
}

/** `src/features/dashboard/dashboard.tsx`: counts, what waits, charts and what was changed last. */
export function emitDashboardView(plan: Plan): SourceFile {
  const module = new TypeScriptModule({ directive: "use client" });
  const context = { plan, module };
  for (const name of ["Dashboard", "WAITING"]) module.declare(name);
  const kinds = plan.entities.filter(({ isJoin }) => !isJoin);
  const waiting = kinds.flatMap((entity) => waitingItems(entity, context));
  const charts = [...stateCharts(kinds, context), ...amountCharts(kinds, context)];
  const recent = byWeight(kinds).slice(0, MOST_RECENT).map((entity) => recentList(entity, context));
  const body = ts`
    ${when(waiting.length > 0, () => ts`
      const WAITING: readonly ${module.useType("@/features/dashboard/waiting", "WaitingItem")}[] = [
        ${join(waiting, ",\n")},
      ];
    `)}

    export function Dashboard() {
      const session = ${module.use("@/access/session-provider", "useSignedIn")}();
      return (
        <div className="space-y-8">
          <${module.use("@/components/page/page-header", "PageHeader")} title="Dashboard" description={session.workspace.name} />
          ${when(waiting.length > 0, () => ts`<${module.use("@/features/dashboard/waiting", "Waiting")} items={WAITING} />`)}
          ${when(kinds.length > 0, () => ts`
            <section aria-label="Counts" className="grid grid-cols-2 gap-3 md:grid-cols-4">
              ${byWeight(kinds).slice(0, MOST_COUNTS).map((entity) => countCard(entity, context))}
            </section>
          `)}
          ${when(charts.length > 0, () => ts`
            <section aria-label="Charts" className="grid gap-4 lg:grid-cols-2">
              ${charts}
            </section>
          `)}
          ${when(recent.length > 0, () => ts`
            <section aria-label="Changed last" className="grid gap-4 lg:grid-cols-2">
              ${recent}
            </section>
          `)}
        </div>
      );
    }
  `;
  return { path: "frontend/src/features/dashboard/dashboard.tsx", content: module.render(body), sources: kinds.map(({ id }) => id) };
}

/** What moves through states and what much refers to comes first; reference data last. */
function byWeight(entities: readonly EntityPlan[]): readonly EntityPlan[] {
  const weight = (entity: EntityPlan) => (entity.workflow === null ? 0 : 4) + (entity.ownership === "global" ? -6 : 0) + Math.min(entity.references.length, 3) + Math.min(entity.collections.length, 3);
  return entities.map((entity, index) => ({ entity, index })).sort((a, b) => weight(b.entity) - weight(a.entity) || a.index - b.index).map(({ entity }) => entity);
}

function options(entity: EntityPlan, params: Ts, { module }: DashboardContext): Ts {
  return ts`${take(module, modulePath(entity, "api"), `${entity.names.camel}ListOptions`)}(${params})`;
}

/** Shown to those who may read the kind of record. */
function forReaders(entity: EntityPlan, element: Ts, { module }: DashboardContext): Ts {
  return ts`{${module.use("@/access/can", "can")}(session, "read", ${tsString(entity.names.snake)}) && ${element}}`;
}

function countCard(entity: EntityPlan, context: DashboardContext): Ts {
  const card = take(context.module, "@/features/dashboard/count-card", "CountCard");
  return forReaders(entity, ts`<${card} label=${attribute(entity.names.pluralLabel)} href=${tsString(listPath(entity))} options={${options(entity, ts`{ per_page: 1 }`, context)}} />`, context);
}

function recentList(entity: EntityPlan, context: DashboardContext): Ts {
  const list = take(context.module, "@/features/dashboard/recent-list", "RecentList");
  const { names } = entity;
  return forReaders(
    entity,
    ts`
      <${list}
        title=${attribute(names.pluralLabel)}
        href=${tsString(listPath(entity))}
        options={${options(entity, ts`{ sort: "-updated_at", per_page: 5 }`, context)}}
        titleOf={${take(context.module, modulePath(entity), `${names.camel}Title`)}}
      />
    `,
    context,
  );
}

/** The states in which somebody has to act, with the acts that lead on. */
function waitingItems(entity: EntityPlan, context: DashboardContext): readonly Ts[] {
  const { workflow, names } = entity;
  if (workflow === null || isNarrowed(entity, workflow)) return [];
  return workflow.field.enumValues.flatMap((state) => {
    const acts = workflow.transitions.filter(({ from }) => from.some(({ id }) => id === state.id));
    if (acts.length === 0 || workflow.final.some(({ id }) => id === state.id)) return [];
    const actions = tsValue(acts.map((act) => `transition:${act.names.snake}`));
    return [
      ts`{ resource: ${tsString(names.snake)}, actions: ${actions}, label: ${tsString(`${names.pluralLabel}: ${state.names.label}`)}, href: ${tsString(stateHref(entity, workflow, state.names.value))}, options: ${options(entity, stateParams(workflow, state.names.value), context)} }`,
    ];
  });
}

/** Whether some role may not narrow the list by the state. */
function isNarrowed(entity: EntityPlan, { field }: WorkflowPlan): boolean {
  return hidesFields(entity) && entity.grants.some(({ action, fields }) => action === "read" && fields !== null && !fields.includes(field.names.snake));
}

function stateHref(entity: EntityPlan, { field }: WorkflowPlan, value: string): string {
  return `${listPath(entity)}?${field.names.snake}=${value}`;
}

function stateParams({ field }: WorkflowPlan, value: string): Ts {
  return ts`{ ${identifier(field.names.snake)}: ${tsString(value)}, per_page: 1 }`;
}

function stateCharts(entities: readonly EntityPlan[], context: DashboardContext): readonly Ts[] {
  const chart = () => take(context.module, "@/features/dashboard/state-chart", "StateChart");
  return entities.flatMap((entity) => (entity.workflow === null || isNarrowed(entity, entity.workflow) ? [] : [{ entity, workflow: entity.workflow }])).slice(0, MOST_CHARTS).map(({ entity, workflow }) => {
    const bars = workflow.field.enumValues.map(({ names }) => ts`{ label: ${tsString(names.label)}, href: ${tsString(stateHref(entity, workflow, names.value))}, options: ${options(entity, stateParams(workflow, names.value), context)} }`);
    return forReaders(
      entity,
      ts`
        <${chart()}
          title=${attribute(`${entity.names.pluralLabel} by ${workflow.field.names.lowerLabel}`)}
          bars={[
            ${join(bars, ",\n")},
          ]}
        />
      `,
      context,
    );
  });
}

function amountCharts(entities: readonly EntityPlan[], context: DashboardContext): readonly Ts[] {
  const { module } = context;
  return entities.flatMap((entity) => totalledFields(entity) ?? []).slice(0, MOST_CHARTS).map(({ entity, amount }) => {
    const { names } = entity;
    const [api, unwrap] = [module.use("@/api/client", "api"), module.use("@/api/client", "unwrap")];
    return forReaders(
      entity,
      ts`
        <${take(module, "@/features/dashboard/amount-chart", "AmountChart")}
          title=${attribute(`${names.pluralLabel}: ${amount.names.lowerLabel} by month`)}
          name=${tsString(names.pluralKebab)}
          load={(query) => ${unwrap}(${api}.GET(${tsString(`/api/${names.pluralKebab}/monthly-totals`)}, { params: { query } }))}
        />
      `,
      context,
    );
  });
}
