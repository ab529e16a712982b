/** Reads what the start needs from the environment and .env, and makes the secrets it needs. */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { StartError } from "./preconditions.mjs";

/** @returns settings; `environment` is what web, worker and migrations are started with */
export function readSettings(root) {
  const given = { ...readEnvFile(path.join(root, ".env")), ...present(process.env) };
  const port = Number(given.PORT ?? "3000");
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(`PORT must be a number from 1 to 65535, not "${given.PORT}".`);
  }
  const dataDirectory = path.resolve(root, given.GROUNDWORK_DATA_DIR ?? ".data");
  makeDirectory(dataDirectory);
  makeDirectory(path.join(dataDirectory, "logs"));
  const environment = {
    ...given,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    HOSTNAME: given.HOST ?? "0.0.0.0",
    // Links in mails lead there. Behind a proxy it has to be set to the address people use.
    APP_URL: given.APP_URL ?? `http://localhost:${port}`,
    STORAGE_DIRECTORY: path.resolve(root, given.STORAGE_DIRECTORY ?? path.join(dataDirectory, "objects")),
    SESSION_SECRET: given.SESSION_SECRET ?? keptSecret(path.join(dataDirectory, "session-secret")),
  };
  return { port, host: environment.HOSTNAME, dataDirectory, environment };
}

function makeDirectory(directory) {
  try {
    fs.mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new StartError(`${directory} cannot be created (${error.code}). Set GROUNDWORK_DATA_DIR to a folder that can be written.`);
  }
}

/** Cookies stay valid over a restart, so the secret is made once and kept. */
function keptSecret(file) {
  if (fs.existsSync(file)) return fs.readFileSync(file, "utf8").trim();
  const secret = randomBytes(32).toString("base64url");
  fs.writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/** NAME=value lines; quotes around a value are taken off, lines with # are remarks. */
function readEnvFile(file) {
  if (!fs.existsSync(file)) return {};
  const pairs = fs
    .readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((line) => /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name, value]) => [name, /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value]);
  return present(Object.fromEntries(pairs));
}

/** An empty variable means the same as none. */
function present(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
}
