import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan, TransitionPlan } from "../../../plan/index";
import { identifier, ts, tsDoc, tsString, tsValue, TypeScriptModule, when } from "../../../writer/index";
import { detailActions } from "../features/detail-parts";
import { transitionHookName } from "./emit-entity-api";
import { attribute, filePath, isHidden, listPath, modulePath, take, takeType, type EntityContext, type Ts } from "./entity-context";
import { lockOf } from "./form-rules";
import { isUnwelcome } from "./state-tone";

/** `src/features/<entities>/<entity>-actions.tsx`: what the person may do with one record. */
export function emitEntityActions(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule({ directive: "use client" });
  const component = `${names.pascal}Actions`;
  module.declare(component);
  const context = { plan, entity, module };
  const transitions = entity.workflow?.transitions ?? [];
  const path = listPath(entity);
  const can = module.use("@/access/can", "can");
  const link = module.useDefault("next/link", "Link");
  const lock = lockOf(entity);
  const state = ts`row.${identifier(entity.workflow?.field.names.snake ?? "state")}`;
  const known = entity.workflow !== null && isHidden(entity, entity.workflow.field.names.snake) ? ts`${state} ?? ""` : state;
  const open = lock === null ? ts`` : ts`!isLocked && `;
  const body = ts`
    ${tsDoc(`What the signed-in person may do with ${names.oneLabel}.`)}
    export function ${identifier(component)}({ row }: { row: ${takeType(module, modulePath(entity), names.pascal)} }) {
      const session = ${module.use("@/access/session-provider", "useSession")}();
      ${transitions.map((transition) => ts`const ${mutationName(transition)} = ${take(module, modulePath(entity, "api"), transitionHookName(transition, entity))}();`)}
      const deletion = ${take(module, modulePath(entity, "api"), `useDelete${names.pascal}`)}();
      ${when(lock !== null, () => ts`const isLocked = ${tsValue([...(lock?.values ?? [])])}.includes(${known});`)}

      return (
        <>
          ${transitions.map((transition) => transitionButton(transition, context))}
          ${detailActions(context)}
          {${open}${can}(session, "update", ${tsString(names.snake)}, row) && (
            <${take(module, "@/components/ui/button", "Button")} asChild variant="secondary">
              <${link} href={${tsString(`${path}/`)} + row.id + "/edit"}>Edit</${link}>
            </${take(module, "@/components/ui/button", "Button")}>
          )}
          {${open}${can}(session, "delete", ${tsString(names.snake)}, row) && (
            <${take(module, "@/components/detail/delete-button", "DeleteButton")}
              id={row.id}
              title={${take(module, modulePath(entity), `${names.camel}Title`)}(row)}
              kind=${attribute(names.lowerLabel)}
              mutation={deletion}
              listHref=${tsString(path)}
            />
          )}
        </>
      );
    }
  `;
  return { path: filePath(entity, "actions", "tsx"), content: module.render(body), sources: [entity.id, ...transitions.map(({ id }) => id)] };
}

function mutationName({ names }: TransitionPlan): Ts {
  return ts`${identifier(`${names.camel}Mutation`)}`;
}

/** Offered in the states the act starts from, to those who may do it. */
function transitionButton(transition: TransitionPlan, { entity, module }: EntityContext): Ts {
  const { names, from, to } = transition;
  const { workflow } = entity;
  if (workflow === null) return ts``;
  const state = ts`row.${identifier(workflow.field.names.snake)}`;
  const value = isHidden(entity, workflow.field.names.snake) ? ts`(${state} ?? "")` : state;
  const starts = from.map((one) => one.names.value);
  const applies = starts.length === 1 ? ts`${value} === ${tsString(starts[0] ?? "")}` : ts`${tsValue(starts)}.includes(${value})`;
  const isFinal = workflow.final.some(({ id }) => id === to.id);
  return ts`
    {${applies} && ${module.use("@/access/can", "can")}(session, ${tsString(`transition:${names.snake}`)}, ${tsString(entity.names.snake)}, row) && (
      <${take(module, "@/components/detail/transition-button", "TransitionButton")}
        id={row.id}
        label=${attribute(names.label)}
        mutation={${mutationName(transition)}}
        done=${attribute(`The ${entity.names.lowerLabel} is now: ${to.names.label}`)}
        ${when(isFinal, () => ts`question=${attribute(`The ${entity.names.lowerLabel} becomes “${to.names.label}” and stays so.`)}`)}
        ${when(!isUnwelcome(to), ts`variant="primary"`)}
      />
    )}
  `;
}
