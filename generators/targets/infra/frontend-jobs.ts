import type { Plan } from "../../plan/index";
import type { JsonValue } from "../../writer/index";

type JsonObject = { readonly [key: string]: JsonValue };

const CHECKOUT: JsonObject = { uses: "actions/checkout@v4" };
const NODE: JsonObject = { uses: "actions/setup-node@v4", with: { "node-version": "22", cache: "npm", "cache-dependency-path": "frontend/package-lock.json" } };
const PYTHON: JsonObject = { uses: "actions/setup-python@v5", with: { "python-version": "3.13", cache: "pip", "cache-dependency-path": "backend/requirements*.txt" } };
const CHECKS = ["api:check", "typecheck", "lint", "format:check", "test", "build"];

/** The jobs of a frontend: its own checks, and the browser's tests through the real backend. */
export function frontendJobs(plan: Plan): JsonObject {
  return {
    frontend: {
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 15,
      defaults: { run: { "working-directory": "frontend" } },
      steps: [CHECKOUT, NODE, { run: "npm ci" }, ...CHECKS.map((script) => ({ run: `npm run ${script}` }))],
    },
    browser: {
      "runs-on": "ubuntu-latest",
      "timeout-minutes": 30,
      services: {
        postgres: {
          image: "postgres:17-alpine",
          env: { POSTGRES_PASSWORD: "only-for-this-job", POSTGRES_DB: plan.product.snake },
          ports: ["5432:5432"],
          options: "--health-cmd pg_isready --health-interval 2s --health-timeout 3s --health-retries 30",
        },
      },
      env: { DATABASE_URL: `postgresql://postgres:only-for-this-job@localhost:5432/${plan.product.snake}` },
      steps: [
        CHECKOUT,
        NODE,
        PYTHON,
        { run: "make setup migrate" },
        { run: "npm run build && npx playwright install --with-deps chromium && npm run test:e2e", "working-directory": "frontend" },
        { if: "failure()", uses: "actions/upload-artifact@v4", with: { name: "playwright-report", path: "frontend/playwright-report" } },
      ],
    },
  };
}
