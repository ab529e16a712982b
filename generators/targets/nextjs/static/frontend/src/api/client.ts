import createClient, { type Middleware } from "openapi-fetch";
import { connectionError, toApiError } from "./api-error";
import type { paths } from "./schema";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
const REFRESH_PATH = "/api/auth/refresh";

/** Refusals of these addresses say that a password is wrong, not that the session has run out. */
const ANSWERS_OF_THEIR_OWN = new Set([
  "/api/auth/login",
  "/api/auth/invitations/accept",
  REFRESH_PATH,
]);

const unsentBodies = new WeakMap<Request, Request>();
let refreshing: Promise<boolean> | null = null;

const session: Middleware = {
  onRequest({ request }) {
    if (!SAFE_METHODS.has(request.method)) {
      request.headers.set("X-CSRF-TOKEN", readCookie("csrf_access_token"));
    }
    // A body can be read once, so the copy for a second attempt is made before the first.
    unsentBodies.set(request, request.clone());
    return request;
  },
  async onResponse({ request, response, schemaPath }) {
    if (response.status !== 401 || ANSWERS_OF_THEIR_OWN.has(schemaPath)) return response;
    const again = unsentBodies.get(request);
    if (again === undefined || !(await refreshSession())) {
      return response;
    }
    if (!SAFE_METHODS.has(again.method)) {
      again.headers.set("X-CSRF-TOKEN", readCookie("csrf_access_token"));
    }
    return fetch(again);
  },
};

/** The typed client of `openapi.yaml`. Cookies carry the session; nothing here sees a token. */
export const api = createClient<paths>({
  baseUrl: typeof window === "undefined" ? "" : window.location.origin,
  // A list of ids stands in one parameter, with commas between.
  querySerializer: { array: { style: "form", explode: false } },
});
api.use(session);

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer; throws an `ApiError` for a refusal and for a lost connection. */
export async function unwrap<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await request.catch(() => {
    throw connectionError();
  });
  if (!response.ok) throw toApiError(response.status, error);
  return data as Data;
}

/** Sends a request that the description has no words for, such as a file, with everything `api` adds. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const attempt = () => {
    const headers = new Headers(init.headers);
    headers.set("X-CSRF-TOKEN", readCookie("csrf_access_token"));
    return fetch(path, { ...init, headers }).catch(() => {
      throw connectionError();
    });
  };
  const response = await attempt();
  if (response.status !== 401 || !(await refreshSession())) {
    return response;
  }
  return attempt();
}

/** Whether this browser has been signed in lately, so that asking who it is makes sense. */
export function mayHaveSession(): boolean {
  return readCookie("csrf_refresh_token") !== "" || readCookie("csrf_access_token") !== "";
}

/** Exchanges the refresh token, once for all requests that wait for it. */
function refreshSession(): Promise<boolean> {
  refreshing ??= exchangeToken().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function exchangeToken(): Promise<boolean> {
  const token = readCookie("csrf_refresh_token");
  if (token === "") return false;
  try {
    const response = await fetch(REFRESH_PATH, {
      method: "POST",
      headers: { "X-CSRF-TOKEN": token },
    });
    return response.ok;
  } catch {
    return false;
  }
}

function readCookie(name: string): string {
  const entry = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${name}=`));
  return entry === undefined ? "" : decodeURIComponent(entry.slice(name.length + 1));
}
