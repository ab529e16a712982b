import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { join, ts, tsString, TypeScriptModule } from "../../../writer/index";
import { listPath } from "../entity/entity-context";

/** `e2e/accessibility.spec.ts`: the pages, light and dark, by the rules of WCAG. */
export function emitAccessibilitySpec({ entities }: Plan): SourceFile {
  const module = new TypeScriptModule();
  const test = module.use("@playwright/test", "test");
  const expectAccessible = module.use("./support/axe", "expectAccessible");
  const pages = ["/dashboard", "/settings/profile", ...entities.flatMap((entity) => [listPath(entity), `${listPath(entity)}/new`])];
  const body = ts`
    const PAGES = [
      ${join(pages.map((page) => tsString(page)), ",\n")},
    ];

    for (const address of ["/login", "/register", "/forgot-password"]) {
      ${test}(\`\${address} is accessible\`, async ({ page }) => {
        await page.goto(address);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await ${expectAccessible}(page);
      });
    }

    for (const colorScheme of ["light", "dark"] as const) {
      ${test}.describe(colorScheme, () => {
        ${test}.use({ colorScheme });

        for (const address of PAGES) {
          ${test}(\`\${address} is accessible\`, async ({ page }) => {
            await ${module.use("./support/accounts", "signIn")}(page);
            await page.goto(address);
            await page.getByRole("main").getByRole("heading").first().waitFor();
            await page.waitForLoadState("networkidle");
            await ${expectAccessible}(page);
          });
        }
      });
    }
  `;
  return { path: "frontend/e2e/accessibility.spec.ts", content: module.render(body) };
}
