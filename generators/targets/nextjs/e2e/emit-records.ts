import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsDoc, tsString, TypeScriptModule, when } from "../../../writer/index";
import { columnName } from "../../python/columns";
import type { Ts } from "../entity/entity-context";
import { canBeMade, isReferenceData, namingField, neededFields, neededReferences } from "./needed-fields";
import { sampleText } from "./sample-values";

/** `e2e/support/records.ts`: for each kind of record, one that the tests can build on. */
export function emitRecords(plan: Plan): SourceFile {
  const module = new TypeScriptModule();
  const made = plan.entities.filter((entity) => canBeMade(entity, plan.entities));
  const needsShared = made.some((entity) => neededReferences(entity).some(({ target }) => target.kind === "entity" && target.ownership === "global"));
  for (const name of [...made.map(({ names }) => `create${names.pascal}`), "firstOf"]) module.declare(name);
  const page = module.useType("@playwright/test", "Page");
  const body = ts`
    ${join(made.map((entity) => recordFunction(entity, { plan, module })), "\n\n")}

    ${when(needsShared, () => ts`
      ${tsDoc("The first record of shared data, which the tests may not add to.")}
      async function firstOf(page: ${page}, path: string): Promise<string> {
        const response = await page.request.get(path);
        const { items } = (await response.json()) as { items: { id: string }[] };
        return items[0]?.id ?? "";
      }
    `)}
  `;
  return { path: "frontend/e2e/support/records.ts", content: module.render(body), sources: made.map(({ id }) => id) };
}

function recordFunction(entity: EntityPlan, { plan, module }: { readonly plan: Plan; readonly module: TypeScriptModule }): Ts {
  const { names } = entity;
  const references = neededReferences(entity).map(({ names: reference, target }) => {
    const key = identifier(reference.column);
    if (target.kind === "user") return ts`${key}: await ${module.use("./accounts", "ownId")}(page)`;
    const parent = plan.entities.find(({ id }) => id === target.entity);
    if (parent !== undefined && isReferenceData(parent)) return ts`${key}: await firstOf(page, ${tsString(`/api/${target.names.pluralKebab}`)})`;
    return ts`${key}: (await ${identifier(`create${target.names.pascal}`)}(page)).id`;
  });
  const fields = neededFields(entity).map((field) => ts`${identifier(columnName(field))}: ${sampleText(field, { entity, module, support: ".", form: "sent" })}`);
  const usesNumber = fields.some(({ text }) => /(?<!\.)\bnumber\b/.test(text));
  const naming = namingField(entity);
  const answer = naming === null ? ts`` : ts`<{ id: string; ${identifier(naming.names.snake)}: string }>`;
  return ts`
    export async function ${identifier(`create${names.pascal}`)}(page: ${module.useType("@playwright/test", "Page")}) {
      ${when(usesNumber, () => ts`const number = ${module.use("./values", "uniqueNumber")}();`)}
      return ${module.use("./accounts", "post")}${answer}(page, ${tsString(`/api/${names.pluralKebab}`)}, {
        ${join([...references, ...fields], ",\n")}
      });
    }
  `;
}
