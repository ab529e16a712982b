import { z } from "zod";

/** Every variable the product reads, with what it is for. Nothing else reads process.env. */
const variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql:// (where everything is stored)"),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "must start with redis:// or rediss:// (queue; without it the queue lives in PostgreSQL)")
    .optional(),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters (signs the visitor's cookie)"),
  STORAGE_DIRECTORY: z.string().min(1, "must name a folder (archives are kept there)"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug"]).default("info"),
});

export type Env = z.output<typeof variables>;

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
  if (result.success) return Object.freeze(result.data);
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return given[name] === undefined ? `${name} is missing` : `${name} ${issue.message}`;
  });
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
