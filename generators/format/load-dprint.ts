import { readFileSync } from "node:fs";
import type { Formatter } from "@dprint/formatter";
import { compileOneAtATime } from "./compile-one-at-a-time";

/** The formatter of TypeScript and JSX: 4 MB of WebAssembly that lie beside their package. */
export async function loadDprint(): Promise<Formatter> {
  compileOneAtATime();
  const [{ createFromBuffer }, { getPath }] = await Promise.all([import("@dprint/formatter"), import("@dprint/typescript")]);
  return createFromBuffer(readFileSync(getPath()));
}
