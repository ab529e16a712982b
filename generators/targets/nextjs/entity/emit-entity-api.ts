import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan, TransitionPlan } from "../../../plan/index";
import { identifier, join, ts, tsDoc, tsString, TypeScriptModule } from "../../../writer/index";
import { type EntityContext, filePath, modulePath, takeType, type Ts } from "./entity-context";

/** `src/features/<entities>/<entity>-api.ts`: the queries and mutations of one kind of record. */
export function emitEntityApi(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule();
  const transitions = entity.workflow?.transitions ?? [];
  const context = { plan, entity, module };
  for (const name of exportedNames(entity)) module.declare(name);
  const components = module.useType("@/api/schema", "components");
  const body = ts`
    type Create = ${components}["schemas"][${tsString(`${names.pascal}Create`)}];
    type Update = ${components}["schemas"][${tsString(`${names.pascal}Update`)}];

    /** What the list can be narrowed and sorted by. */
    export type ${identifier(`${names.pascal}ListParams`)} = NonNullable<
      ${module.useType("@/api/schema", "paths")}[${tsString(`/api/${names.pluralKebab}`)}]["get"]["parameters"]["query"]
    >;

    ${listOptions(context)}

    ${recordOptions(context)}

    ${createHook(context)}

    ${updateHook(context)}

    ${deleteHook(context)}

    ${join(transitions.map((transition) => transitionHook(transition, context)), "\n\n")}
  `;
  return { path: filePath(entity, "api", "ts"), content: module.render(body), sources: [entity.id, ...transitions.map(({ id }) => id)] };
}

/** Name of the hook of an act: "useConfirmAppointment". */
export function transitionHookName(transition: TransitionPlan, { names }: EntityPlan): string {
  return `use${transition.names.pascal}${names.pascal}`;
}

function exportedNames(entity: EntityPlan): readonly string[] {
  const { pascal, camel } = entity.names;
  return [`${pascal}ListParams`, `${camel}ListOptions`, `${camel}Options`, `useCreate${pascal}`, `useUpdate${pascal}`, `useDelete${pascal}`, ...(entity.workflow?.transitions ?? []).map((transition) => transitionHookName(transition, entity))];
}

function call({ entity, module }: EntityContext, method: "GET" | "POST" | "PATCH" | "DELETE"): { readonly unwrap: Ts; readonly send: Ts; readonly collection: Ts; readonly record: Ts; readonly path: Ts } {
  const { names } = entity;
  return {
    unwrap: ts`${module.use("@/api/client", "unwrap")}`,
    send: ts`${module.use("@/api/client", "api")}.${identifier(method)}`,
    collection: tsString(`/api/${names.pluralKebab}`),
    record: tsString(`/api/${names.pluralKebab}/{${names.snake}_id}`),
    path: ts`path: { ${identifier(`${names.snake}_id`)}: id }`,
  };
}

function listOptions(context: EntityContext): Ts {
  const { entity, module } = context;
  const { names } = entity;
  const { unwrap, send, collection } = call(context, "GET");
  return ts`
    ${tsDoc(`One page of ${names.lowerPluralLabel}.`)}
    export function ${identifier(`${names.camel}ListOptions`)}(params: ${identifier(`${names.pascal}ListParams`)}) {
      return ${module.use("@tanstack/react-query", "queryOptions")}({
        queryKey: [${module.use("@/api/record-cache", "RECORDS")}, ${tsString(names.pluralKebab)}, "list", params],
        queryFn: ({ signal }) => ${unwrap}(${send}(${collection}, { params: { query: params }, signal })),
        placeholderData: ${module.use("@tanstack/react-query", "keepPreviousData")},
      });
    }
  `;
}

function recordOptions(context: EntityContext): Ts {
  const { entity, module } = context;
  const { names } = entity;
  const { unwrap, send, record, path } = call(context, "GET");
  return ts`
    ${tsDoc(`One ${names.lowerLabel}.`)}
    export function ${identifier(`${names.camel}Options`)}(id: string) {
      return ${module.use("@tanstack/react-query", "queryOptions")}({
        queryKey: [${module.use("@/api/record-cache", "RECORDS")}, ${tsString(names.pluralKebab)}, "one", id],
        queryFn: ({ signal }) => ${unwrap}(${send}(${record}, { params: { ${path} }, signal })),
      });
    }
  `;
}

function createHook(context: EntityContext): Ts {
  const { entity, module } = context;
  const { unwrap, send, collection } = call(context, "POST");
  return ts`
    export function ${identifier(`useCreate${entity.names.pascal}`)}() {
      const client = ${module.use("@tanstack/react-query", "useQueryClient")}();
      return ${module.use("@tanstack/react-query", "useMutation")}({
        mutationFn: (body: Create) => ${unwrap}(${send}(${collection}, { body })),
        onSuccess: () => ${module.use("@/api/record-cache", "refreshRecords")}(client),
      });
    }
  `;
}

function updateHook(context: EntityContext): Ts {
  const { entity, module } = context;
  const { unwrap, send, record, path } = call(context, "PATCH");
  return ts`
    export function ${identifier(`useUpdate${entity.names.pascal}`)}(id: string) {
      const client = ${module.use("@tanstack/react-query", "useQueryClient")}();
      return ${module.use("@tanstack/react-query", "useMutation")}({
        mutationFn: (body: Update) => ${unwrap}(${send}(${record}, { params: { ${path} }, body })),
        onSuccess: () => ${module.use("@/api/record-cache", "refreshRecords")}(client),
      });
    }
  `;
}

function deleteHook(context: EntityContext): Ts {
  const { entity, module } = context;
  const { unwrap, send, record, path } = call(context, "DELETE");
  const { names } = entity;
  return ts`
    export function ${identifier(`useDelete${names.pascal}`)}() {
      const client = ${module.use("@tanstack/react-query", "useQueryClient")}();
      return ${module.use("@tanstack/react-query", "useMutation")}({
        mutationKey: [${module.use("@/api/record-cache", "DELETIONS")}, ${tsString(names.pluralKebab)}],
        mutationFn: (id: string) => ${unwrap}(${send}(${record}, { params: { ${path} } })),
        onSuccess: (_gone, id) => ${module.use("@/api/record-cache", "forgetRecord")}(client, ${identifier(`${names.camel}Options`)}(id).queryKey),
      });
    }
  `;
}

function transitionHook(transition: TransitionPlan, context: EntityContext): Ts {
  const { entity, module } = context;
  const { names } = entity;
  const { unwrap, send, path } = call(context, "POST");
  const address = tsString(`/api/${names.pluralKebab}/{${names.snake}_id}/${transition.names.kebab}`);
  const state = identifier(entity.workflow?.field.names.snake ?? "state");
  return ts`
    ${tsDoc(`${transition.names.label}: ${names.lowerLabel} becomes ${transition.to.names.label}.`)}
    export function ${identifier(transitionHookName(transition, entity))}() {
      const client = ${module.use("@tanstack/react-query", "useQueryClient")}();
      return ${module.use("@tanstack/react-query", "useMutation")}({
        mutationKey: [${module.use("@/api/record-cache", "ACTS")}, ${tsString(names.pluralKebab)}],
        mutationFn: (id: string) => ${unwrap}(${send}(${address}, { params: { ${path} } })),
        onMutate: (id) => ${module.use("@/api/record-cache", "assumeChange")}<${takeType(module, modulePath(entity), names.pascal)}>(client, ${identifier(`${names.camel}Options`)}(id).queryKey, { ${state}: ${tsString(transition.to.names.value)} }),
        onError: (_error, _id, takeBack) => takeBack?.(),
        onSettled: () => ${module.use("@/api/record-cache", "refreshRecords")}(client),
      });
    }
  `;
}
