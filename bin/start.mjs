#!/usr/bin/env node
/**
 * `npm start`: everything Groundwork needs on one machine, from a fresh clone to a
 * running address. Plain Node: nothing may be imported here that npm installs.
 *
 * PORT (3000), HOST (all addresses), GROUNDWORK_DATA_DIR (.data), DATABASE_URL, REDIS_URL
 * and all the rest of .env.example come from the environment or from .env.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildWeb } from "./start/build-web.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { lockDataDirectory } from "./start/lock-data-directory.mjs";
import { assertNodeVersion, assertPortFree, StartError, untilHealthy } from "./start/preconditions.mjs";
import { runToEnd, stopCommands, supervise } from "./start/processes.mjs";
import { prepareTestCheckout } from "./start/test-checkout.mjs";
import { readSettings } from "./start/settings.mjs";
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const OBSERVE_REQUESTS = new URL("./start/observe-requests.mjs", import.meta.url).href;
const started = Date.now();
/** What has to be undone on the way out, newest first. */
const undo = [];
let leaving;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (leaving !== undefined) return;
    say("Stopping ...");
    void leave(0);
  });
}

try {
  await start();
} catch (error) {
  if (leaving === undefined) {
    process.stderr.write(`\n${error instanceof StartError ? error.message : error.stack}\n`);
    await leave(1);
  }
}

async function start() {
  assertNodeVersion();
  const settings = readSettings(root);
  undo.push(lockDataDirectory(settings.dataDirectory));
  await assertPortFree(settings);
  await installPackages(root, step);
  await Promise.all([startDatabase(settings), buildWeb({ root, settings, step })]);
  if (leaving !== undefined) return;
  const fail = (message) => {
    process.stderr.write(`${message}\n`);
    void leave(1);
  };
  const checkout = await prepareTestCheckout(settings);
  const arguments_ = ["--import", "tsx", "worker/main.ts"];
  const worker = supervise({ name: "worker", root, arguments: arguments_, settings, fail });
  const web = supervise({ name: "web", root, arguments: ["--import", OBSERVE_REQUESTS, path.join(".next", "standalone", "server.js")], settings, fail });
  // Both at once: the worker may still be finishing a build while the web stops answering.
  undo.push(() => Promise.all([web.stop(), worker.stop()]));
  if (checkout) {
    const local = supervise({ name: "test-checkout", root, arguments: ["--import", "tsx", "bin/local-stripe.mjs"], settings, fail });
    undo.push(() => local.stop());
  }
  await untilHealthy(settings, () => leaving !== undefined);
  if (leaving !== undefined) return;
  say(`\nGroundwork is up after ${seconds(started)}:  http://localhost:${settings.port}\n`);
  if (checkout) say("There is no STRIPE_SECRET_KEY: plans are bought in a local test checkout, where nobody pays.");
  say(`Logs are in ${path.join(settings.dataDirectory, "logs")}. Ctrl-C stops everything.`);
}

async function startDatabase(settings) {
  if (settings.environment.DATABASE_URL === undefined) {
    await step("Starting PostgreSQL", async () => {
      const server = await startEmbeddedPostgres({ directory: settings.dataDirectory }).catch((error) => {
        throw new StartError(error.message);
      });
      undo.push(() => server.stop());
      settings.environment.DATABASE_URL = server.connectionString();
      void server.exited.then(() => {
        if (leaving !== undefined) return;
        process.stderr.write("PostgreSQL has stopped unexpectedly.\n");
        void leave(1);
      });
    });
  }
  await step("Bringing the database up to date", () =>
    runToEnd({ root, arguments: ["--import", "tsx", "bin/migrate.mjs"], environment: settings.environment, what: "The migration" }),
  );
}

function leave(code) {
  leaving ??= (async () => {
    stopCommands();
    for (const act of undo.reverse()) {
      try {
        await act();
      } catch (error) {
        process.stderr.write(`${error.message}\n`);
      }
    }
    process.exit(code);
  })();
  return leaving;
}

async function step(name, act) {
  if (leaving !== undefined) return;
  const begun = Date.now();
  say(`${name} ...`);
  await act();
  say(`${name}: ${seconds(begun)}`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
