import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startEmbeddedPostgres } from "@/bin/embedded-postgres.mjs";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "groundwork-postgres-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function ask(connectionString: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

test("data survives a restart, and the password is asked for", async () => {
  const first = await startEmbeddedPostgres({ directory, database: 'odd "name"', durable: false });
  await ask(first.connectionString(), "create table kept (n integer); insert into kept values (7)");
  await expect(ask(first.connectionString().replace(first.password, "wrong"), "select 1")).rejects.toThrow("password authentication failed");
  await first.stop();
  await expect(ask(first.connectionString(), "select 1")).rejects.toThrow();
  const second = await startEmbeddedPostgres({ directory, database: 'odd "name"', durable: false });
  expect(await ask(second.connectionString(), "select n, current_setting('listen_addresses') as addresses from kept")).toEqual([{ n: 7, addresses: "127.0.0.1" }]);
  await second.stop();
  expect(await second.exited).toBe(0);
});

test("a server left by a killed parent is replaced", async () => {
  const left = await startEmbeddedPostgres({ directory, durable: false });
  const next = await startEmbeddedPostgres({ directory, durable: false });
  await left.exited;
  expect(await ask(next.connectionString(), "select 1 as one")).toEqual([{ one: 1 }]);
  await next.stop();
});
