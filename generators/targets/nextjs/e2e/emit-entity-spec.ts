import type { SourceFile } from "../../../files/index";
import type { EntityPlan, FieldPlan, Plan, ReferencePlan, TransitionPlan } from "../../../plan/index";
import { identifier, join, ts, tsComment, tsString, TypeScriptModule, when } from "../../../writer/index";
import { chooseColumns } from "../entity/choose-columns";
import { listPath, type Ts } from "../entity/entity-context";
import { canBeMade, isReferenceData, namingField, neededFields, neededReferences } from "./needed-fields";
import { sampleText } from "./sample-values";

/** What stands in quotes is no code. */
const STRINGS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;

interface SpecContext {
  readonly plan: Plan;
  readonly entity: EntityPlan;
  readonly module: TypeScriptModule;
}

/** `e2e/records/<entities>.spec.ts`: a record through its whole life, by the pages; in a folder of their own, for a record may be called as a test of the app is ("Account"). */
export function emitEntitySpec(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule();
  const context = { plan, entity, module };
  const test = module.use("@playwright/test", "test");
  const expect = module.use("@playwright/test", "expect");
  const signIn = module.use("../support/accounts", "signIn");
  const isMade = canBeMade(entity, plan.entities);
  const path = listPath(entity);
  const first = entity.workflow?.transitions.find(({ from }) => from.some(({ id }) => id === entity.workflow?.initial.id));
  const body = ts`
    ${test}.beforeEach(({ page }) => ${signIn}(page));

    ${isMade ? life(context) : ts`
      ${test}(${tsString(`the list of ${names.lowerPluralLabel} is shown`)}, async ({ page }) => {
        await page.goto(${tsString(path)});
        await ${expect}(page.getByRole("heading", { level: 1, name: ${tsString(names.pluralLabel)} })).toBeVisible();
      });
    `}

    ${when(isMade && first !== undefined, () => (first === undefined ? ts`` : transition(first, context)))}
  `;
  return { path: `frontend/e2e/records/${names.pluralKebab}.spec.ts`, content: module.render(body), sources: [entity.id, ...(isMade && first !== undefined ? [first.id] : [])] };
}

function life(context: SpecContext): Ts {
  const { entity, module } = context;
  const { names } = entity;
  const test = module.use("@playwright/test", "test");
  const expect = module.use("@playwright/test", "expect");
  const path = listPath(entity);
  const naming = namingField(entity);
  const parents = parentSteps(context);
  const steps = [...parents.picked, ...neededFields(entity).flatMap((field) => fieldSteps(field, context))];
  const usesNumber = steps.some(({ text }) => /(?<!\.)\bnumber\b/.test(text.replace(STRINGS, ""))) || naming !== null;
  const control = () => module.use("../support/fields", "control");
  const value = naming === null ? ts`` : sampleText(naming, { entity, module, support: "../support", form: "typed" });
  return ts`
    ${test}(${tsString(`${names.oneLabel} is added, found, changed and deleted`)}, async ({ page }) => {
      ${when(usesNumber, () => ts`const number = ${module.use("../support/values", "uniqueNumber")}();`)}
      ${parents.made}
      await page.goto(${tsString(`${path}/new`)}${parents.given});
      ${steps}
      await page.getByRole("button", { name: ${tsString(`Add ${names.lowerLabel}`)}, exact: true }).click();
      await page.waitForURL(/\/[0-9a-f-]{36}$/);
      const address = page.url();

      ${when(naming !== null, () => ts`
        await page.goto(${tsString(path)});
        ${parents.shown.map((title) => ts`await ${expect}(page.getByRole("row").filter({ hasText: ${value} })).toContainText(${title});`)}
        await page.getByRole("link", { name: ${value}, exact: true }).click();
        await page.waitForURL(address);
      `)}

      await page.getByRole("link", { name: "Edit", exact: true }).click();
      ${when(naming !== null, () => ts`
        const changed = ${module.use("../support/values", "text")}("Changed", number, ${naming?.maxLength ?? 200});
        await ${control()}(page, ${tsString(naming?.names.label ?? "")}).fill(changed);
      `)}
      await page.getByRole("button", { name: "Save changes" }).click();
      await page.waitForURL(address);
      ${when(naming !== null, () => ts`await ${expect}(page.getByRole("heading", { level: 1, name: changed })).toBeVisible();`)}

      await page.getByRole("button", { name: "Delete", exact: true }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: ${tsString(`Delete ${names.lowerLabel}`)} }).click();
      await page.waitForURL((url) => url.pathname === ${tsString(path)});
      await ${expect}(page.getByText(/was deleted$/)).toBeVisible();
      await page.goto(address);
      await ${expect}(page.getByRole("heading", { name: "Not found" })).toBeVisible();
    });
  `;
}

/** The record that a reference leads to is made first; null where the sample records have to do. */
function parentOf({ target }: ReferencePlan, { plan }: SpecContext): EntityPlan | null {
  const parent = target.kind === "entity" ? plan.entities.find(({ id }) => id === target.entity) : undefined;
  return parent === undefined || isReferenceData(parent) ? null : parent;
}

/** Parents with a name are picked by it; the others are given in the address, as the lists of related records do. */
function parentSteps(context: SpecContext): { readonly made: readonly Ts[]; readonly shown: readonly Ts[]; readonly given: Ts; readonly picked: readonly Ts[] } {
  const { entity, module } = context;
  const references = neededReferences(entity).map((reference, index) => ({ reference, parent: parentOf(reference, context), variable: identifier(`parent${index === 0 ? "" : index + 1}`) }));
  const made = references.flatMap(({ parent, variable }) => (parent === null ? [] : [ts`const ${variable} = await ${module.use("../support/records", `create${parent.names.pascal}`)}(page);`]));
  const given = references.flatMap(({ reference, parent, variable }) => (parent === null || namingField(parent) !== null ? [] : [ts`${identifier(reference.names.column)}: ${variable}.id`]));
  const picked = references.flatMap(({ reference, parent, variable }) => {
    const label = tsString(reference.names.label);
    if (parent === null) return [ts`await ${module.use("../support/fields", "pickFirst")}(page, ${label});`];
    const naming = namingField(parent);
    return naming === null ? [] : [ts`await ${module.use("../support/fields", "pickRecord")}(page, ${label}, ${variable}.${identifier(naming.names.snake)});`];
  });
  const columns = new Set(chooseColumns(entity).map(({ key }) => key));
  const shown = references.flatMap(({ reference, parent, variable }) => {
    const naming = parent === null ? null : namingField(parent);
    return naming === null || !columns.has(reference.names.column) ? [] : [ts`${variable}.${identifier(naming.names.snake)}`];
  });
  return { made, shown, given: given.length === 0 ? ts`` : ts` + "?" + new URLSearchParams({ ${join(given, ", ")} })`, picked };
}

function fieldSteps(field: FieldPlan, { entity, module }: SpecContext): readonly Ts[] {
  const label = tsString(field.names.label);
  const value = () => sampleText(field, { entity, module, support: "../support", form: "typed" });
  const fill = (): Ts => ts`await ${module.use("../support/fields", "control")}(page, ${label}).fill(${value()});`;
  const part = (name: string, text: string): Ts => ts`await ${module.use("../support/fields", "part")}(page, ${label}, ${tsString(name)}).fill(${tsString(text)});`;
  switch (field.type) {
    case "enum":
      return [ts`await ${module.use("../support/fields", "choose")}(page, ${label}, ${value()});`];
    case "duration":
      return [ts`await page.getByLabel(${tsString(`${field.names.label}, hours`)}, { exact: true }).fill("1");`];
    case "address":
      return [part("Street and number", "1 Main Street"), part("City", "Paris"), part("Country, as two letters", "FR")];
    case "geo":
      return [part("Latitude", "48.85"), part("Longitude", "2.35")];
    case "file":
    case "image":
      return [ts`await ${module.use("../support/fields", "attach")}(page, ${label});`];
    case "boolean":
      return [];
    default:
      return [fill()];
  }
}

/** The first act that a new record admits. */
function transition({ names, to }: TransitionPlan, { entity, module }: SpecContext): Ts {
  const isFinal = entity.workflow?.final.some(({ id }) => id === to.id) ?? false;
  const test = module.use("@playwright/test", "test");
  const button = tsString(names.label);
  return ts`
    ${test}(${tsString(`${names.label}: ${entity.names.oneLabel} becomes ${to.names.label}`)}, async ({ page }) => {
      const { id } = await ${module.use("../support/records", `create${entity.names.pascal}`)}(page);
      await page.goto(${tsString(`${listPath(entity)}/`)} + id);
      await page.getByRole("button", { name: ${button}, exact: true }).click();
      ${when(isFinal, () => ts`await page.getByRole("alertdialog").getByRole("button", { name: ${button}, exact: true }).click();`)}
      ${tsComment("Said when the server has agreed; the state is shown before.")}
      await ${module.use("@playwright/test", "expect")}(page.getByText(${tsString(`The ${entity.names.lowerLabel} is now: ${to.names.label}`)})).toBeVisible();
      await ${module.use("@playwright/test", "expect")}(page.getByRole("main").locator("header").getByText(${tsString(to.names.label)}, { exact: true })).toBeVisible();
    });
  `;
}
