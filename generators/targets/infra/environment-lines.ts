import type { Plan } from "../../plan/index";
import { FEATURES } from "../features/index";
import type { EnvironmentLine } from "../features/backend-part";
import type { Surroundings } from "./surroundings";

export interface EnvironmentGroup {
  readonly title: string;
  readonly lines: readonly EnvironmentLine[];
}

const FRONTEND_LINES: readonly EnvironmentLine[] = [
  { name: "PUBLIC_URL", value: "http://localhost:8080", comment: "With Docker: the address people open; it then stands in the links of e-mails." },
  { name: "BACKEND_URL", value: "http://127.0.0.1:8000", comment: "Where the frontend finds the API; docker-compose.yml sets its own." },
];

/** Every variable the app reads, with what a developer starts from. Empty secrets are filled by `make setup`. */
export function environmentGroups(plan: Plan, { frontend }: Surroundings): readonly EnvironmentGroup[] {
  const database = plan.product.snake;
  const extra = FEATURES.flatMap(({ part }) => part.environment?.(plan) ?? []);
  return [
    {
      title: "App",
      lines: [
        { name: "APP_ENV", value: "development", comment: "development or production; production refuses weak settings." },
        { name: "JWT_SECRET_KEY", value: "", comment: "Signs the session cookies: at least 32 random characters." },
        { name: "FRONTEND_URL", value: "http://localhost:3000", comment: "Origin of the frontend: for CORS and for the links in e-mails." },
        { name: "TRUSTED_PROXY_COUNT", value: "0", comment: "Proxies in front of the app that set X-Forwarded-For; docker-compose.yml sets 1." },
        ...(frontend === "none" ? [] : FRONTEND_LINES),
        { name: "RATE_LIMITS", value: "on", comment: "on, or off for tests that sign many people up; production refuses off." },
        { name: "LOG_LEVEL", value: "INFO", comment: "DEBUG, INFO, WARNING or ERROR." },
      ],
    },
    {
      title: "Database: an ordinary role, because a superuser passes row-level security",
      lines: [
        { name: "DATABASE_URL", value: `postgresql://app:\${APP_DB_PASSWORD}@localhost:5432/${database}`, comment: "The tests use a database beside it with _test at the end, unless TEST_DATABASE_URL is set." },
        { name: "APP_DB_PASSWORD", value: "", comment: "With Docker: password of the role app." },
        { name: "POSTGRES_PASSWORD", value: "", comment: "With Docker: password of the superuser, for the container's first start only." },
      ],
    },
    {
      title: "Redis: rate limits shared by all processes" + (plan.features.jobs ? ", and the queue of jobs" : ""),
      lines: [{ name: "REDIS_URL", value: plan.features.jobs ? "redis://localhost:6379/0" : "", comment: "Empty counts per process; production refuses that." }],
    },
    {
      title: "E-mail",
      lines: [
        { name: "MAIL_PROVIDER", value: "console", comment: "console prints e-mails; else smtp, sendgrid or postmark." },
        { name: "MAIL_FROM", value: "app@example.com", comment: "Sender of every e-mail." },
        { name: "MAIL_API_KEY", value: "", comment: "With sendgrid or postmark." },
        { name: "SMTP_HOST", value: "", comment: "With smtp." },
        { name: "SMTP_PORT", value: "587", comment: "With smtp." },
        { name: "SMTP_USER", value: "", comment: "With smtp." },
        { name: "SMTP_PASSWORD", value: "", comment: "With smtp." },
      ],
    },
    ...(extra.length === 0 ? [] : [{ title: "Features", lines: extra }]),
  ];
}
