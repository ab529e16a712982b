import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { yamlData, type JsonValue } from "../../writer/index";
import { frontendJobs } from "./frontend-jobs";
import type { Surroundings } from "./surroundings";

type JsonObject = { readonly [key: string]: JsonValue };

const CHECKOUT: JsonObject = { uses: "actions/checkout@v4" };

/** `.github/workflows/ci.yml`: ruff, pylint, mypy, pytest on PostgreSQL, then the image, which main publishes. */
export function emitCi(plan: Plan, { frontend }: Surroundings): SourceFile {
  const python = (version: string): JsonObject => ({ uses: "actions/setup-python@v5", with: { "python-version": version, cache: "pip", "cache-dependency-path": "backend/requirements*.txt" } });
  const install: JsonObject = { run: "pip install --requirement requirements-dev.txt" };
  const inBackend: JsonObject = { run: { "working-directory": "backend" } };
  const parts = frontend === "none" ? null : { strategy: { matrix: { part: ["backend", "frontend"] } } };
  const part = parts === null ? "backend" : "${{ matrix.part }}";
  const image = `ghcr.io/\${{ github.repository }}/${part}`;
  const cache = parts === null ? "type=gha" : `type=gha,scope=${part}`;
  const document: JsonObject = {
    name: "CI",
    on: { push: { branches: ["main"] }, pull_request: {} },
    permissions: { contents: "read" },
    concurrency: { group: "ci-${{ github.ref }}", "cancel-in-progress": "${{ github.ref != 'refs/heads/main' }}" },
    jobs: {
      lint: {
        "runs-on": "ubuntu-latest",
        "timeout-minutes": 10,
        defaults: inBackend,
        steps: [CHECKOUT, python("3.13"), install, { run: "ruff check ." }, { run: "ruff format --check ." }, { run: "pylint app" }, { run: "mypy app" }],
      },
      test: {
        "runs-on": "ubuntu-latest",
        "timeout-minutes": 20,
        strategy: { "fail-fast": false, matrix: { python: ["3.11", "3.13"] } },
        defaults: inBackend,
        services: {
          postgres: {
            image: "postgres:17-alpine",
            env: { POSTGRES_PASSWORD: "only-for-this-job" },
            ports: ["5432:5432"],
            options: "--health-cmd pg_isready --health-interval 2s --health-timeout 3s --health-retries 30",
          },
        },
        env: { TEST_DATABASE_URL: `postgresql://postgres:only-for-this-job@localhost:5432/${plan.product.snake}_test` },
        steps: [CHECKOUT, python("${{ matrix.python }}"), install, { run: "pytest --cov --cov-report=term --cov-fail-under=95" }],
      },
      ...(frontend === "none" ? {} : frontendJobs(plan)),
      build: {
        needs: ["lint", "test", ...(frontend === "none" ? [] : ["frontend", "browser"])],
        "runs-on": "ubuntu-latest",
        "timeout-minutes": 15,
        ...parts,
        steps: [CHECKOUT, { uses: "docker/setup-buildx-action@v3" }, { uses: "docker/build-push-action@v6", with: { context: part, push: false, "cache-from": cache, "cache-to": `${cache},mode=max` } }],
      },
      deploy: {
        if: "github.ref == 'refs/heads/main' && github.event_name == 'push'",
        needs: ["build"],
        "runs-on": "ubuntu-latest",
        "timeout-minutes": 15,
        permissions: { contents: "read", packages: "write" },
        ...parts,
        steps: [
          CHECKOUT,
          { uses: "docker/setup-buildx-action@v3" },
          { uses: "docker/login-action@v3", with: { registry: "ghcr.io", username: "${{ github.actor }}", password: "${{ secrets.GITHUB_TOKEN }}" } },
          { id: "names", uses: "docker/metadata-action@v5", with: { images: image, tags: "type=sha\ntype=raw,value=latest" } },
          { uses: "docker/build-push-action@v6", with: { context: part, push: true, tags: "${{ steps.names.outputs.tags }}", labels: "${{ steps.names.outputs.labels }}", "cache-from": cache } },
        ],
      },
    },
  };
  return { path: ".github/workflows/ci.yml", content: `# Lint and tests on every change; on main the ${parts === null ? "image is" : "images are"} built and published, ready for whatever runs ${parts === null ? "it" : "them"}.\n${yamlData(document).text}\n` };
}
