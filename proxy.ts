import { randomBytes } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";

/** The largest thing anybody sends is a description of 1 MB, with room for its encoding. */
const MOST_BYTES = 2_000_000;

/**
 * Refuses what no page of ours sends, and gives every page a content security policy with a nonce
 * of its own: only scripts that Next.js rendered into this very answer run, whatever text a
 * description contains.
 */
export function proxy(request: NextRequest): NextResponse {
  const refusal = refuse(request);
  if (refusal !== undefined) return NextResponse.json({ error: refusal.error }, { status: refusal.status });
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  if (request.headers.get("x-forwarded-proto") === "https") response.headers.set("strict-transport-security", "max-age=31536000");
  return response;
}

interface Refusal {
  readonly status: number;
  readonly error: { readonly code: string; readonly message: string };
}

/** Whatever changes something has to come from a page of ours, and to say how large it is. */
function refuse({ method, headers, nextUrl }: NextRequest): Refusal | undefined {
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return undefined;
  // Events of the payment provider come from its servers and carry a signature instead.
  if (!nextUrl.pathname.startsWith("/api/webhooks/") && fromElsewhere(headers)) {
    return { status: 403, error: { code: "forbidden", message: "This request comes from another site." } };
  }
  if (headers.has("transfer-encoding") && !headers.has("content-length")) {
    return { status: 411, error: { code: "invalid_input", message: "The request does not say how large it is." } };
  }
  if (Number(headers.get("content-length") ?? "0") > MOST_BYTES) {
    return { status: 413, error: { code: "invalid_input", message: "The request is larger than 2 MB." } };
  }
  return undefined;
}

function fromElsewhere(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && !["same-origin", "none"].includes(site)) return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  // A page without an origin of its own, such as a sandboxed frame, sends "null".
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

export const config = { matcher: "/((?!_next/static|favicon.ico|icon.svg).*)" };
