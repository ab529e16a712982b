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
    APP_URL: "http://localhost:3000",
    S3_REGION: "us-east-1",
    MAIL_FROM: "Groundwork <groundwork@localhost>",
    ADMIN_EMAILS: [],
    TRUSTED_PROXIES: 0,
    VISITORS_PER_HOUR: 60,
    ARCHIVE_DAYS: 90,
  });
});

test("lists and numbers are read", () => {
  const read = parseEnv({ ...complete, ADMIN_EMAILS: "Ada@Example.com, bob@example.com", ARCHIVE_DAYS: "7" });
  expect([read.ADMIN_EMAILS, read.ARCHIVE_DAYS]).toEqual([["ada@example.com", "bob@example.com"], 7]);
});

test("every missing and malformed variable is named at once", () => {
  const read = () => parseEnv({ DATABASE_URL: "mysql://x", SESSION_SECRET: "short", REDIS_URL: "", S3_BUCKET: "archives", S3_ENDPOINT: "https://s3.example", GITHUB_CLIENT_SECRET: "x" });
  expect(read).toThrow(EnvError);
  expect(read).toThrow(
    "The environment is incomplete:\n" +
      "- DATABASE_URL must start with postgresql:// (where everything is stored)\n" +
      "- SESSION_SECRET must have at least 32 characters (signs sessions and the visitor's cookie)\n" +
      "- STORAGE_DIRECTORY is missing\n" +
      "- S3_ACCESS_KEY_ID is missing (needed with S3_BUCKET, S3_ENDPOINT)\n" +
      "- S3_SECRET_ACCESS_KEY is missing (needed with S3_BUCKET, S3_ENDPOINT)\n" +
      "- GITHUB_CLIENT_ID is missing (needed with GITHUB_CLIENT_SECRET)\n" +
      "See .env.example.",
  );
});

test("the test checkout is refused in production and beside real payments", () => {
  const checkout = { TEST_CHECKOUT_URL: "http://127.0.0.1:4001", TEST_CHECKOUT_SECRET: "whsec_x" };
  const stripe = { STRIPE_SECRET_KEY: "sk_live_x", STRIPE_WEBHOOK_SECRET: "whsec_y" };
  expect(parseEnv({ ...complete, ...checkout, APP_URL: "http://127.0.0.1:3000" }).TEST_CHECKOUT_URL).toBe("http://127.0.0.1:4001");
  expect(parseEnv({ ...complete, ...stripe, APP_URL: "https://groundwork.example" }).STRIPE_SECRET_KEY).toBe("sk_live_x");
  const inProduction = "TEST_CHECKOUT_URL cannot be set in production";
  expect(() => parseEnv({ ...complete, ...checkout, APP_URL: "https://groundwork.example" })).toThrow(inProduction);
  expect(() => parseEnv({ ...complete, ...checkout, APP_URL: "http://localhost.example" })).toThrow(inProduction);
  expect(() => parseEnv({ ...complete, ...checkout, TRUSTED_PROXIES: "1" })).toThrow(inProduction);
  expect(() => parseEnv({ ...complete, ...checkout, ...stripe })).toThrow("cannot be set together with STRIPE_SECRET_KEY");
  expect(() => parseEnv({ ...complete, ...checkout, TEST_CHECKOUT_URL: "https://checkout.example" })).toThrow("must be an address of this machine");
  expect(() => parseEnv({ ...complete, STRIPE_SECRET_KEY: "sk_test_x" })).toThrow("STRIPE_WEBHOOK_SECRET is missing");
});
