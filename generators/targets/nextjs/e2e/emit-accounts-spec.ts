import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { ts, TypeScriptModule, when } from "../../../writer/index";
import { registrationOf } from "../emit-register-form";

/** `e2e/accounts.spec.ts`: getting in and out. */
export function emitAccountsSpec(plan: Plan): SourceFile {
  const module = new TypeScriptModule();
  const test = module.use("@playwright/test", "test");
  const expect = module.use("@playwright/test", "expect");
  const control = module.use("./support/fields", "control");
  const number = module.use("./support/values", "uniqueNumber");
  const password = module.use("./support/accounts", "PASSWORD");
  const { asksForWorkspace, openRole } = registrationOf(plan);
  const isClosed = plan.product.tenancy === "single" && openRole === null;
  const body = ts`
    ${test}(${isClosed ? ts`"strangers are admitted by invitation only"` : ts`"somebody signs up, signs out and signs in again"`}, async ({ page }) => {
      const email = \`someone\${${number}()}@example.com\`;
      await page.goto("/register");
      await ${control}(page, "Your name").fill("Ada Lovelace");
      await ${control}(page, "Email address").fill(email);
      await ${control}(page, "Password").fill("a long password");
      ${when(asksForWorkspace && openRole === null, () => ts`await ${control}(page, "Name of your workspace").fill("Analytical Engines");`)}
      await page.getByRole("button", { name: "Create the account" }).click();
      ${isClosed ? ts`await ${expect}(page.getByText("Registration is by invitation only.")).toBeVisible();` : ts`
        await page.waitForURL("**/dashboard");

        await page.getByRole("button", { name: "Account of Ada Lovelace" }).click();
        await page.getByRole("menuitem", { name: "Sign out" }).click();
        await page.waitForURL((url) => url.pathname !== "/dashboard");

        await page.goto("/login");
        await ${control}(page, "Email address").fill(email);
        await ${control}(page, "Password").fill("a long password");
        await page.getByRole("button", { name: "Sign in" }).click();
        await page.waitForURL("**/dashboard");
      `}
    });

    ${test}("a wrong password is refused, and what was typed stays", async ({ page }) => {
      await page.goto("/login");
      await ${control}(page, "Email address").fill("owner@example.com");
      await ${control}(page, "Password").fill(\`not \${${password}}\`);
      await page.getByRole("button", { name: "Sign in" }).click();
      await ${expect}(page.getByRole("alert").filter({ hasText: /password/ })).toBeVisible();
      await ${expect}(${control}(page, "Email address")).toHaveValue("owner@example.com");
    });

    ${test}("the page somebody came for is shown after signing in", async ({ page }) => {
      await page.goto("/settings/profile");
      await page.waitForURL("**/login?next=*");
      await ${control}(page, "Email address").fill("owner@example.com");
      await ${control}(page, "Password").fill(${password});
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL("**/settings/profile");
    });
  `;
  return { path: "frontend/e2e/accounts.spec.ts", content: module.render(body) };
}
