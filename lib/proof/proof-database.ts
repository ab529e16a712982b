import { randomBytes } from "node:crypto";
import { Client } from "pg";
import type { EmbeddedPostgres } from "../../bin/embedded-postgres.mjs";

export type DatabasePurpose = "migrations" | "tests" | "browser";

export interface ProofDatabase {
  /** Connects as an ordinary role: a superuser would walk past row-level security. */
  readonly url: (purpose: DatabasePurpose) => string;
  readonly version: string;
  readonly drop: () => Promise<void>;
}

/** A role and two databases of its own on the server, for one proof. */
export async function createProofDatabase(server: EmbeddedPostgres): Promise<ProofDatabase> {
  const name = `proof_${randomBytes(6).toString("hex")}`;
  const password = randomBytes(18).toString("hex");
  const databases = { migrations: name, tests: `${name}_tests`, browser: `${name}_browser` };
  const version = await withClient(server, async (client) => {
    await client.query(`CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS CREATEDB CREATEROLE PASSWORD '${password}'`);
    for (const database of Object.values(databases)) await client.query(`CREATE DATABASE ${database} OWNER ${name}`);
    const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
    return rows[0]?.server_version ?? "";
  });
  return {
    version,
    url: (purpose) => `postgresql://${name}:${password}@${server.host}:${server.port}/${databases[purpose]}`,
    drop: () =>
      withClient(server, async (client) => {
        for (const database of Object.values(databases)) await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
        await client.query(`DROP ROLE IF EXISTS ${name}`);
      }),
  };
}

async function withClient<T>(server: EmbeddedPostgres, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server.connectionString() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
