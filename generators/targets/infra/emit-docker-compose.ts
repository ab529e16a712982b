import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { yamlData, type JsonValue } from "../../writer/index";
import type { Surroundings } from "./surroundings";

type JsonObject = { readonly [key: string]: JsonValue };

const HEALTH = { interval: "5s", timeout: "3s", retries: 20 };

/** `docker-compose.yml`: the whole product on one machine, with a health check for each service. */
export function emitDockerCompose(plan: Plan, { frontend }: Surroundings): SourceFile {
  const { jobs, files } = plan.features;
  const database = plan.product.snake;
  const app: JsonObject = {
    build: "./backend",
    image: `${plan.product.slug}-backend`,
    env_file: [".env"],
    environment: { DATABASE_URL: `postgresql://app:\${APP_DB_PASSWORD}@db:5432/${database}`, REDIS_URL: "redis://redis:6379/0", TRUSTED_PROXY_COUNT: "1", ...(frontend === "none" ? {} : { FRONTEND_URL: "${PUBLIC_URL}" }) },
    ...(files ? { volumes: ["app-data:/app/var"] } : {}),
  };
  const afterMigration: JsonObject = { migrate: { condition: "service_completed_successfully" }, redis: { condition: "service_healthy" } };
  const running = (command: JsonValue | undefined): JsonObject => ({ ...app, ...(command === undefined ? {} : { command }), depends_on: afterMigration, restart: "unless-stopped" });
  const document: JsonObject = {
    services: {
      db: {
        image: "postgres:17-alpine",
        environment: { POSTGRES_PASSWORD: "${POSTGRES_PASSWORD}", APP_DB_PASSWORD: "${APP_DB_PASSWORD}", APP_DATABASE: database },
        volumes: ["db-data:/var/lib/postgresql/data", "./postgres/create-app-role.sh:/docker-entrypoint-initdb.d/create-app-role.sh:ro"],
        ports: ["127.0.0.1:5432:5432"],
        // The role is made last, so its answer means that the first start is over.
        healthcheck: { test: ["CMD-SHELL", `PGPASSWORD=$$APP_DB_PASSWORD psql --host 127.0.0.1 --username app --dbname ${database} --command 'SELECT 1'`], ...HEALTH },
        restart: "unless-stopped",
      },
      redis: {
        image: "redis:7.4-alpine",
        ports: ["127.0.0.1:6379:6379"],
        healthcheck: { test: ["CMD", "redis-cli", "ping"], ...HEALTH },
        restart: "unless-stopped",
      },
      migrate: { ...app, command: ["flask", "--app", "wsgi", "db", "upgrade"], depends_on: { db: { condition: "service_healthy" } }, restart: "no" },
      backend: {
        ...running(undefined),
        healthcheck: { test: ["CMD", "python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz')"], ...HEALTH },
      },
      ...(jobs
        ? {
            worker: { ...running(["celery", "--app", "worker.celery_app", "worker", "--loglevel", "INFO"]), healthcheck: { test: ["CMD-SHELL", "celery --app worker.celery_app inspect ping --destination celery@$$HOSTNAME"], interval: "30s", timeout: "10s", retries: 5 } },
            beat: { ...running(["celery", "--app", "worker.celery_app", "beat", "--loglevel", "INFO", "--schedule", "/tmp/celerybeat-schedule"]), healthcheck: { disable: true } },
          }
        : {}),
      ...(frontend === "none"
        ? {}
        : {
            frontend: {
              build: "./frontend",
              image: `${plan.product.slug}-frontend`,
              environment: { BACKEND_URL: "http://backend:8000" },
              depends_on: { backend: { condition: "service_healthy" } },
              healthcheck: { test: ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:3000/login"], ...HEALTH },
              restart: "unless-stopped",
            },
          }),
      nginx: {
        image: "nginx:1.29-alpine",
        volumes: ["./nginx/nginx.conf:/etc/nginx/nginx.conf:ro"],
        ports: ["8080:8080"],
        depends_on: { backend: { condition: "service_healthy" }, ...(frontend === "none" ? {} : { frontend: { condition: "service_healthy" } }) },
        healthcheck: { test: ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/nginx-health"], ...HEALTH },
        restart: "unless-stopped",
      },
    },
    volumes: { "db-data": {}, ...(files ? { "app-data": {} } : {}) },
  };
  return { path: "docker-compose.yml", content: `# The whole product on one machine: http://localhost:8080. Passwords come from .env (\`make setup\`, or scripts/write_env.py).\n${yamlData(document).text}\n` };
}
