import { AppError, httpStatus, notFound } from "@/lib/errors";
import { logger } from "@/lib/logger";
import type { Account } from "@/lib/sessions/find-session";
import type { Visitor } from "@/lib/visitors/create-visitor";
import { texts } from "@/texts/site";
import { currentAccount } from "../account";
import { currentVisitor } from "../visitor";

type Handler<Context, Actor> = (request: Request, context: Context, actor: Actor) => Promise<Response>;
type Route<Context> = (request: Request, context: Context) => Promise<Response>;

/** A route for the owner of something: without a visitor there is nothing to find. Errors become one JSON shape. */
export function withVisitor<Context>(handler: Handler<Context, Visitor>): Route<Context> {
  return async (request, context) => {
    try {
      const visitor = await currentVisitor();
      if (visitor === undefined) throw notFound("resource");
      return await handler(request, context, visitor);
    } catch (error) {
      return errorResponse(request, error);
    }
  };
}

/** A route for somebody who is signed in. */
export function withAccount<Context>(handler: Handler<Context, Account>): Route<Context> {
  return async (request, context) => {
    try {
      const account = await currentAccount();
      if (account === undefined) throw new AppError("unauthenticated", "Sign in first.");
      return await handler(request, context, account);
    } catch (error) {
      return errorResponse(request, error);
    }
  };
}

/** One shape for every error that a route answers with. */
export function errorResponse(request: Request, error: unknown): Response {
  if (error instanceof AppError) {
    return Response.json({ error: { code: error.code, message: error.message, ...error.details } }, { status: httpStatus(error.code) });
  }
  logger.error({ requestId: request.headers.get("x-request-id"), err: error }, "A request failed.");
  const message = texts.action.failedRequest;
  return Response.json({ error: { code: "internal", message } }, { status: 500 });
}
