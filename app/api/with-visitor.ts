import { AppError, httpStatus, notFound } from "@/lib/errors";
import { logger } from "@/lib/logger";
import type { Visitor } from "@/lib/visitors/create-visitor";
import { currentVisitor } from "../visitor";

type Handler<Context> = (request: Request, context: Context, visitor: Visitor) => Promise<Response>;

/** A route for the owner of something: without a visitor there is nothing to find. Errors become one JSON shape. */
export function withVisitor<Context>(handler: Handler<Context>): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const visitor = await currentVisitor();
      if (visitor === undefined) throw notFound("resource");
      return await handler(request, context, visitor);
    } catch (error) {
      return errorResponse(error);
    }
  };
}

function errorResponse(error: unknown): Response {
  if (error instanceof AppError) {
    return Response.json({ error: { code: error.code, message: error.message } }, { status: httpStatus(error.code) });
  }
  logger.error({ err: error }, "A request failed.");
  const message = "Something failed on our side. Nothing was lost; try again.";
  return Response.json({ error: { code: "internal", message } }, { status: 500 });
}
