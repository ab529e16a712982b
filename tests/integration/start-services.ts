import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "@/bin/embedded-postgres.mjs";
import { migrateDatabase } from "@/lib/db/migrate-database";
import { startRedis } from "./start-redis";

declare module "vitest" {
  export interface ProvidedContext {
    queue: "postgres" | "redis";
    services: Services;
  }
}

/** What a process of the product needs to reach the services of this run. */
export interface Services {
  readonly DATABASE_URL: string;
  readonly REDIS_URL: string;
  readonly STORAGE_DIRECTORY: string;
  readonly SESSION_SECRET: string;
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export default async function startServices(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(tmpdir(), "groundwork-integration-"));
  const postgres = await startEmbeddedPostgres({ directory, durable: false });
  const redis = project.config.provide?.queue === "redis" ? await startRedis(directory) : undefined;
  await migrateDatabase(postgres.connectionString(), root);
  project.provide("services", {
    DATABASE_URL: postgres.connectionString(),
    REDIS_URL: redis?.url ?? "",
    STORAGE_DIRECTORY: path.join(directory, "objects"),
    SESSION_SECRET: "a secret that only this run of the tests uses",
  });
  return async () => {
    await redis?.stop();
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
