import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan, RolePlan } from "../../../plan/index";
import { ts, tsString, TypeScriptModule, when } from "../../../writer/index";
import { listPath, type Ts } from "../entity/entity-context";
import { canBeMade } from "./needed-fields";

/** `e2e/access.spec.ts`: what somebody may not do is not offered, and not done. */
export function emitAccessSpec(plan: Plan): SourceFile {
  const module = new TypeScriptModule();
  const test = module.use("@playwright/test", "test");
  const expect = module.use("@playwright/test", "expect");
  const signIn = () => module.use("./support/accounts", "signIn");
  const forbidden = findForbidden(plan);
  const hidden = plan.entities.find((entity) => !entity.publicRead && canBeMade(entity, plan.entities));
  const open = plan.entities.find(({ publicRead, isJoin }) => publicRead && !isJoin);
  const secret = plan.entities.find(({ publicRead, isJoin }) => !publicRead && !isJoin);
  const body = ts`
    ${when(forbidden !== null, () => (forbidden === null ? ts`` : forbiddenTest(forbidden, { module })))}

    ${when(hidden !== undefined && plan.product.tenancy !== "single", () => ts`
      ${test}("an address of another workspace is not found", async ({ page, browser }) => {
        await ${signIn()}(page);
        const { id } = await ${module.use("./support/records", `create${hidden?.names.pascal ?? ""}`)}(page);
        const stranger = await browser.newPage();
        await stranger.request.post("/api/auth/register", {
          data: { name: "Stranger", email: \`stranger\${${module.use("./support/values", "uniqueNumber")}()}@example.com\`, password: "a long password", workspace_name: "Elsewhere" },
        });
        await stranger.goto(${tsString(`${hidden === undefined ? "" : listPath(hidden)}/`)} + id);
        await ${expect}(stranger.getByRole("heading", { name: /^(Not found|Not allowed)$/ })).toBeVisible();
      });
    `)}

    ${when(open !== undefined, () => ts`
      ${test}("visitors read what is public, and are offered no change", async ({ page }) => {
        await page.goto(${tsString(open === undefined ? "" : listPath(open))});
        await ${expect}(page.getByRole("heading", { level: 1, name: ${tsString(open?.names.pluralLabel ?? "")} })).toBeVisible();
        await ${expect}(page.getByRole("link", { name: /^New / })).toHaveCount(0);
      });
    `)}

    ${test}("a page that needs a session leads to sign-in and back", async ({ page }) => {
      await page.goto(${tsString(secret === undefined ? "/settings/profile" : listPath(secret))});
      await ${expect}(page).toHaveURL((url) => url.pathname === "/login" && url.searchParams.get("next") === ${tsString(secret === undefined ? "/settings/profile" : listPath(secret))});
    });
  `;
  return { path: "frontend/e2e/access.spec.ts", content: module.render(body) };
}

interface Forbidden {
  readonly role: RolePlan;
  readonly entity: EntityPlan;
  readonly reads: boolean;
}

/** A role that may not add records of some kind, best one whose records it reads. */
function findForbidden({ roles, entities }: Plan): Forbidden | null {
  const grants = (role: RolePlan, entity: EntityPlan, action: string) => entity.grants.some((grant) => grant.role === role.names.snake && grant.action === action && grant.scopes.length > 0);
  const pairs = roles.flatMap((role) => entities.filter(({ ownership }) => ownership !== "global").flatMap((entity) => (grants(role, entity, "create") ? [] : [{ role, entity, reads: entity.publicRead || grants(role, entity, "read") }])));
  return pairs.find(({ reads }) => reads) ?? pairs[0] ?? null;
}

function forbiddenTest({ role, entity, reads }: Forbidden, { module }: { readonly module: TypeScriptModule }): Ts {
  const { names } = entity;
  const path = listPath(entity);
  const expect = module.use("@playwright/test", "expect");
  return ts`
    ${module.use("@playwright/test", "test")}(${tsString(`the role ${role.names.lowerLabel} may not add ${names.oneLabel}`)}, async ({ page }) => {
      await ${module.use("./support/accounts", "signIn")}(page, ${tsString(role.names.snake)});
      ${when(reads, () => ts`
        await page.goto(${tsString(path)});
        await ${expect}(page.getByRole("heading", { level: 1, name: ${tsString(names.pluralLabel)} })).toBeVisible();
        await ${expect}(page.getByRole("link", { name: ${tsString(`New ${names.lowerLabel}`)} })).toHaveCount(0);
      `)}
      await page.goto(${tsString(`${path}/new`)});
      await ${expect}(page.getByRole("heading", { name: "Not allowed" })).toBeVisible();
      const response = await page.request.post(${tsString(`/api/${names.pluralKebab}`)}, { data: {}, headers: await ${module.use("./support/accounts", "csrfHeader")}(page) });
      ${expect}([403, 422]).toContain(response.status());
    });
  `;
}
