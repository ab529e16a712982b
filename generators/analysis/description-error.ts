export type DescriptionErrorCode = "empty" | "too_long" | "binary" | "encoding" | "not_a_description";

/** A text that cannot be read as a description; the message says what is wrong and how to mend it. */
export class DescriptionError extends Error {
  readonly code: DescriptionErrorCode;

  constructor(code: DescriptionErrorCode, message: string) {
    super(message);
    this.name = "DescriptionError";
    this.code = code;
  }
}
