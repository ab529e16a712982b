import { expect, test } from "vitest";
import { EnvError, parseEnv } from "./env";

const complete = {
  DATABASE_URL: "postgresql://a:b@127.0.0.1:5432/c",
  SESSION_SECRET: "x".repeat(32),
  STORAGE_DIRECTORY: "/data",
};

test("defaults are filled in and foreign variables are left out", () => {
  expect(parseEnv({ ...complete, HOME: "/home/someone" })).toEqual({
    ...complete,
    NODE_ENV: "production",
    LOG_LEVEL: "info",
  });
});

test("every missing and malformed variable is named at once", () => {
  const read = () => parseEnv({ DATABASE_URL: "mysql://x", SESSION_SECRET: "short", REDIS_URL: "" });
  expect(read).toThrow(EnvError);
  expect(read).toThrow(
    "The environment is incomplete:\n" +
      "- DATABASE_URL must start with postgresql:// (where everything is stored)\n" +
      "- SESSION_SECRET must have at least 32 characters (signs the visitor's cookie)\n" +
      "- STORAGE_DIRECTORY is missing\n" +
      "See .env.example.",
  );
});
