import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { diskError, InputError } from "../errors";
import { writeWholeFile } from "../write-file";

export interface Credentials {
  /** The address of a Groundwork server, such as https://groundwork.example. */
  readonly server: string;
  readonly token: string;
}

/** `GROUNDWORK_TOKEN` and `GROUNDWORK_SERVER`, for machines; what `login` kept, for people. */
export function readCredentials(): Credentials {
  const { GROUNDWORK_TOKEN: token, GROUNDWORK_SERVER: server } = process.env;
  if (token !== undefined && server !== undefined) return { token, server };
  const file = credentialsFile();
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Partial<Credentials>;
    if (typeof kept.server === "string" && typeof kept.token === "string") return { server: kept.server, token: kept.token };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" && !(error instanceof SyntaxError)) throw diskError(`read ${file}`, error);
  }
  throw new InputError("not_logged_in", 'You are not logged in. Run "groundwork login" first, or set GROUNDWORK_SERVER and GROUNDWORK_TOKEN.');
}

/** Keeps them where only this user can read them. @returns the file */
export function keepCredentials(credentials: Credentials): string {
  const file = credentialsFile();
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw diskError(`write ${file}`, error);
  }
  const before = process.umask(0o077);
  try {
    writeWholeFile(file, `${JSON.stringify(credentials, null, 2)}\n`);
  } finally {
    process.umask(before);
  }
  chmodSync(file, 0o600);
  return file;
}

function credentialsFile(): string {
  return path.join(process.env.XDG_CONFIG_HOME ?? path.join(homedir(), ".config"), "groundwork", "credentials.json");
}
