/** What the API answers when it refuses, or that it could not be reached. */
export class ApiError extends Error {
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** A stable word such as `validation_error`. */
  readonly code: string;
  /** What is wrong with which value of a form. */
  readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(
    { status, code, message, fields = {} }: {
      status: number;
      code: string;
      message: string;
      fields?: Record<string, readonly string[]>;
    },
  ) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.fields = fields;
  }

  /** Whether trying the same again later can help. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The error of an answer that was not a success, whatever its body holds. */
export function toApiError(status: number, body: unknown): ApiError {
  const { error, message, fields } = isRecord(body) ? body : {};
  return new ApiError({
    status,
    code: typeof error === "string" ? error : "unexpected",
    message: typeof message === "string" ? message : messageFor(status),
    fields: isRecord(fields)
      ? Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, messagesIn(value)]))
      : {},
  });
}

/** The error of a request that found nobody. */
export function connectionError(): ApiError {
  return new ApiError({
    status: 0,
    code: "no_connection",
    message: "The server cannot be reached. Check your connection and try again.",
  });
}

/** What to tell a person about anything that was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof ApiError ? error.message : "Something went wrong. Try again in a moment.";
}

function messageFor(status: number): string {
  if (status === 429) return "Too many attempts. Try again in a few minutes.";
  return "The server could not answer. Try again in a moment.";
}

/** Messages lie in lists, and for structured values one level deeper. */
function messagesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  return isRecord(value) ? Object.values(value).flatMap(messagesIn) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
