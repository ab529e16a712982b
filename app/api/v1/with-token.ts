import { errorResponse } from "@/app/api/with-visitor";
import { findToken, type TokenHolder } from "@/lib/api-tokens/find-token";
import type { TokenScope } from "@/lib/api-tokens/create-token";
import { AppError } from "@/lib/errors";
import { takePermit } from "@/lib/rate-limits/take-permit";
import { peerAddress } from "../../peer";

type Handler<Context> = (request: Request, context: Context, holder: TokenHolder) => Promise<Response>;

const CALLS = { most: 3_000, seconds: 3_600 };
/** A program that has lost its token should not keep asking. */
const STRANGERS = { most: 300, seconds: 3_600 };

/** A route for programs: `Authorization: Bearer gw_...`, with a token that may do what `needed` says. */
export function withToken<Context>(needed: TokenScope, handler: Handler<Context>): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const token = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
      if (token === undefined) throw new AppError("unauthenticated", "Send a token: Authorization: Bearer gw_...");
      const holder = await findToken(token, needed).catch(async (error: unknown) => {
        await takePermit({ key: `strange-tokens:${await peerAddress()}`, ...STRANGERS });
        throw error;
      });
      await takePermit({ key: `api:${holder.tokenId}`, ...CALLS });
      return await handler(request, context, holder);
    } catch (error) {
      return errorResponse(request, error);
    }
  };
}

/** The body as JSON. @throws {AppError} invalid_input */
export async function readJson(request: Request): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body: unknown = await request.json();
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new AppError("invalid_input", "The body is not JSON.", { cause: error });
  }
  throw new AppError("invalid_input", "The body is not a JSON object.");
}
