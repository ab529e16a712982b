import { InputError } from "../errors";
import type { Credentials } from "./credentials";

export interface Question {
  readonly method: "GET" | "POST" | "PUT";
  /** Behind /api/v1. */
  readonly place: string;
  readonly body?: unknown;
}

/**
 * Asks a Groundwork server.
 *
 * @throws {InputError} with the server's words when it refuses, or why it cannot be reached
 */
export async function ask({ server, token }: Credentials, { method, place, body }: Question): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) };
  let response: Response;
  try {
    response = await fetch(`${server}/api/v1${place}`, { method, headers, redirect: "error", ...(body !== undefined && { body: JSON.stringify(body) }) });
  } catch (error) {
    throw new InputError("unreachable", `${server} cannot be reached: ${reasonOf(error)}.`, { cause: error });
  }
  if (response.ok) return response;
  const { error } = (await response.json().catch(() => ({}))) as { error?: { code?: string; message?: string; upgrade?: string } };
  const upgrade = error?.upgrade === undefined ? "" : ` Plans: ${server}${error.upgrade}`;
  throw new InputError(error?.code ?? "refused", `${error?.message ?? `${server} answered ${response.status}; is it a Groundwork server?`}${upgrade}`);
}

/** The same, for an answer in JSON. */
export async function askJson<Answer>(credentials: Credentials, question: Question): Promise<Answer> {
  return (await (await ask(credentials, question)).json()) as Answer;
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string };
  return cause?.code ?? cause?.message ?? message ?? "no reason given";
}
