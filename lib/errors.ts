/** What a person can do nothing about differs from what they can: the code says which. */
export type ErrorCode = "invalid_input" | "unauthenticated" | "payment_required" | "forbidden" | "not_found" | "conflict" | "too_many" | "unavailable";

/** An error whose message may be shown to the person who caused it. */
export class AppError extends Error {
  override name = "AppError";

  /** What a program can go by, such as {"usage": 3}; shown with the message. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { details = {}, ...options }: ErrorOptions & { readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options);
    this.details = details;
  }
}

/** Also thrown for what exists but belongs to another workspace, so that nobody can probe for it. */
export function notFound(thing: string): AppError {
  return new AppError("not_found", `This ${thing} does not exist or belongs to another workspace.`);
}

/** The HTTP status that goes with an error code. */
export function httpStatus(code: ErrorCode): number {
  switch (code) {
    case "invalid_input":
      return 400;
    case "unauthenticated":
      return 401;
    case "payment_required":
      return 402;
    case "forbidden":
      return 403;
    case "not_found":
      return 404;
    case "conflict":
      return 409;
    case "too_many":
      return 429;
    case "unavailable":
      return 503;
    default:
      throw new Error(`Unknown error code: ${code satisfies never}`);
  }
}
