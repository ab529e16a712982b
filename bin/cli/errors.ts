/** The command line itself makes no sense; the message says what would. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Something is wrong with what was read or with the place to write to; the message names it. */
export class InputError extends Error {
  override name = "InputError";

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than allowed here",
  ENOTDIR: "a part of the path is a file, not a folder",
  EISDIR: "it is a folder",
  EEXIST: "it exists already",
  ENAMETOOLONG: "the path is too long",
  ELOOP: "it is a circle of links",
  EMFILE: "too many files are open",
  EXDEV: "it lies on another disk",
};

/** A failure of the disk in words: `Cannot write X: the disk is full.` Anything else is thrown again as it is. */
export function diskError(act: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined || !(error instanceof Error) || !/^E[A-Z0-9]+$/.test(code)) throw error;
  return new InputError("disk", `Cannot ${act}: ${REASONS[code] ?? error.message} (${code}).`, { cause: error });
}
