import { makeBlock } from "./block";
import type { Block } from "./block";
import { oneLine } from "./invisible";

/**
 * One word of a POSIX shell command, in single quotes. For shell scripts and Dockerfiles;
 * a Makefile reads `$` and `#` first, so the dollar is doubled there: use `makeString`.
 */
export function shellString(text: string): Block<"conf"> {
  return makeBlock({ language: "conf", kind: "literal", text: quote(oneLine(text)) });
}

/** One word of a shell command inside a Makefile recipe. */
export function makeString(text: string): Block<"conf"> {
  return makeBlock({ language: "conf", kind: "literal", text: quote(oneLine(text)).replace(/\$/g, "$$$$") });
}

/**
 * The value of a variable in an env file, in single quotes. Readers disagree on escapes, so a quote
 * and a backslash become the look-alikes that all of them take literally.
 */
export function envString(text: string): Block<"conf"> {
  const plain = oneLine(text).replace(/'/g, "’").replace(/\\/g, "/");
  return makeBlock({ language: "conf", kind: "literal", text: `'${plain}'` });
}

/** A TOML basic string. */
export function tomlString(text: string): Block<"conf"> {
  return makeBlock({ language: "conf", kind: "literal", text: JSON.stringify(oneLine(text)) });
}

function quote(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
