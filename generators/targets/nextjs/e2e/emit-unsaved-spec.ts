import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { ts, tsString, TypeScriptModule } from "../../../writer/index";
import { listPath } from "../entity/entity-context";
import { canBeMade, namingField } from "./needed-fields";

/** `e2e/unsaved-changes.spec.ts`: what was typed is not lost by mistake; null where no form has a text to type. */
export function emitUnsavedSpec({ entities }: Plan): SourceFile | null {
  const found = entities.flatMap((entity) => {
    const naming = namingField(entity);
    return naming === null || !canBeMade(entity, entities) ? [] : [{ entity, naming }];
  })[0];
  if (found === undefined) return null;
  const { entity, naming } = found;
  const module = new TypeScriptModule();
  const test = module.use("@playwright/test", "test");
  const expect = module.use("@playwright/test", "expect");
  const control = module.use("./support/fields", "control");
  const path = tsString(listPath(entity));
  const label = tsString(naming.names.label);
  const body = ts`
    ${test}.beforeEach(async ({ page }) => {
      await ${module.use("./support/accounts", "signIn")}(page);
      await page.goto(${path});
      await page.getByRole("link", { name: ${tsString(`New ${entity.names.lowerLabel}`)}, exact: true }).first().click();
      await ${control}(page, ${label}).fill("Half a thought");
    });

    ${test}("the browser's way back asks before what was typed is lost", async ({ page }) => {
      const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
      await page.goBack();
      await question.getByRole("button", { name: "Stay" }).click();
      await ${expect}(${control}(page, ${label})).toHaveValue("Half a thought");

      await page.goBack();
      await question.getByRole("button", { name: "Leave" }).click();
      await page.waitForURL((url) => url.pathname === ${path});
    });

    ${test}("a link asks before what was typed is lost", async ({ page }) => {
      const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
      await page.getByRole("link", { name: "Cancel", exact: true }).click();
      await question.getByRole("button", { name: "Stay" }).click();
      await ${expect}(${control}(page, ${label})).toHaveValue("Half a thought");

      await page.getByRole("link", { name: "Cancel", exact: true }).click();
      await question.getByRole("button", { name: "Leave" }).click();
      await page.waitForURL((url) => url.pathname === ${path});
    });
  `;
  return { path: "frontend/e2e/unsaved-changes.spec.ts", content: module.render(body), sources: [entity.id] };
}
