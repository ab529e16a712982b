import { z } from "zod";

const list = (purpose: string) =>
  z
    .string()
    .default("")
    .transform((text) => text.toLowerCase().split(/[\s,]+/).filter((part) => part !== ""))
    .describe(purpose);

const count = (value: number, purpose: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number (${purpose})`)
    .default(String(value))
    .transform(Number);

/** What only makes sense together: one without the others is a mistake, not a choice. */
const TOGETHER = [
  ["S3_BUCKET", "S3_ENDPOINT", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
  ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"],
  ["TEST_CHECKOUT_URL", "TEST_CHECKOUT_SECRET"],
  ["GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"],
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
] as const;

/** Every variable the product reads, with what it is for. Nothing else reads process.env. */
const variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql:// (where everything is stored)"),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "must start with redis:// or rediss:// (queue; without it the queue lives in PostgreSQL)")
    .optional(),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters (signs sessions and the visitor's cookie)"),
  APP_URL: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, "must be an origin such as https://groundwork.example (links in mails lead there)")
    .default("http://localhost:3000"),
  STORAGE_DIRECTORY: z.string().min(1, "must name a folder (archives are kept there, unless S3_BUCKET is set)"),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.url("must be the address of an S3-compatible storage").optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, "must start with smtp:// or smtps:// (sends mail; without it letters wait in the outbox)").optional(),
  MAIL_FROM: z.string().default("Groundwork <groundwork@localhost>"),
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_/, "must be a secret or restricted key of Stripe (takes payments)").optional(),
  STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_/, "must start with whsec_ (proves that events come from Stripe)").optional(),
  TEST_CHECKOUT_URL: z
    .string()
    .regex(/^http:\/\/(localhost|127\.0\.0\.1):\d+$/, "must be an address of this machine (the local test checkout, where nobody pays)")
    .optional(),
  TEST_CHECKOUT_SECRET: z.string().regex(/^whsec_/, "must start with whsec_ (proves that events come from the local test checkout)").optional(),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  ADMIN_EMAILS: list("names the addresses that may open /admin"),
  TRUSTED_PROXIES: count(0, "says how many proxies stand before the web process"),
  VISITORS_PER_HOUR: count(60, "limits how many workspaces one address may start without an account"),
  PROOF_CACHE_DIRECTORY: z.string().optional().describe("keeps the packages that proofs install; a folder for temporary files without it"),
  ARCHIVE_DAYS: count(90, "says how long archives of earlier builds are kept"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug"]).default("info"),
});

export type Env = z.output<typeof variables>;

const OF_THIS_MACHINE = ["localhost", "127.0.0.1"];

/**
 * Where plans cost nothing nobody may be let in by accident: the test checkout is for an installation that is reached on
 * its own machine only, and never beside real payments.
 */
function testCheckoutProblems({ TEST_CHECKOUT_URL, STRIPE_SECRET_KEY, APP_URL, TRUSTED_PROXIES }: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (TEST_CHECKOUT_URL === undefined) return [];
  const local = APP_URL === undefined || (URL.canParse(APP_URL) && OF_THIS_MACHINE.includes(new URL(APP_URL).hostname));
  return [
    ...(STRIPE_SECRET_KEY === undefined ? [] : ["TEST_CHECKOUT_URL cannot be set together with STRIPE_SECRET_KEY"]),
    ...(local && (TRUSTED_PROXIES ?? "0") === "0" ? [] : ["TEST_CHECKOUT_URL cannot be set in production, where APP_URL is the address others use: nobody would pay"]),
  ];
}

/** The environment does not allow a start. The message names every variable that is missing or malformed. */
export class EnvError extends Error {
  override name = "EnvError";
}

/**
 * Reads settings from `source`. An empty variable counts as missing.
 *
 * @throws {EnvError} naming all problems at once
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = variables.safeParse(given);
  const problems = [
    ...(result.error?.issues ?? []).map((issue) => {
      const name = String(issue.path[0]);
      return given[name] === undefined ? `${name} is missing` : `${name} ${issue.message}`;
    }),
    ...TOGETHER.flatMap((names) => {
      const absent = names.filter((name) => given[name] === undefined);
      return absent.length === names.length ? [] : absent.map((name) => `${name} is missing (needed with ${names.filter((other) => !absent.includes(other)).join(", ")})`);
    }),
    ...testCheckoutProblems(given),
  ];
  if (result.success && problems.length === 0) return Object.freeze(result.data);
  throw new EnvError(`The environment is incomplete:\n- ${problems.join("\n- ")}\nSee .env.example.`);
}

/** Known before anything else, so that the log can report what is wrong with the rest. */
export const logLevel = variables.shape.LOG_LEVEL.catch("info").parse(process.env.LOG_LEVEL);

let current: Env | undefined;

/** The settings of this process, read once. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}

/** Tells next-auth, which reads the environment by itself, where the product is reached. */
export function announceAddress(): void {
  process.env.NEXTAUTH_URL = env().APP_URL;
}

/** What a program that is started from here may need to find others and the way out. */
export function programEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
