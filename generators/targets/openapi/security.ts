import type { JsonObject } from "./json-object";

/** The cookies of a session and the header that proves that the request comes from the app's own pages. */
export const securitySchemes: JsonObject = {
  session: { type: "apiKey", in: "cookie", name: "access_token_cookie", description: "Set by signing in: httpOnly, valid for 15 minutes." },
  refresh: { type: "apiKey", in: "cookie", name: "refresh_token_cookie", description: "Set by signing in: httpOnly, sent to /api/auth only, replaced at each use." },
  csrf: { type: "apiKey", in: "header", name: "X-CSRF-TOKEN", description: "The value of the cookie csrf_access_token; for /api/auth/refresh that of csrf_refresh_token." },
};

/** Nobody has to be signed in. */
export const OPEN: readonly JsonObject[] = [];
export const READ: readonly JsonObject[] = [{ session: [] }];
export const WRITE: readonly JsonObject[] = [{ session: [], csrf: [] }];
/** Visitors may read as well. */
export const PUBLIC_READ: readonly JsonObject[] = [{ session: [] }, {}];
export const REFRESH: readonly JsonObject[] = [{ refresh: [], csrf: [] }];
