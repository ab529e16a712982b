import { setFlagsFromString } from "node:v8";

/**
 * The formatters are WebAssembly of 4 and 10 MB whose functions V8 compiles anew, optimised, once they are used much. It
 * does so for many functions side by side, and every one of them holds memory meanwhile: a process that formats one
 * codebase after another stood at 500 MB, of which 32 were its own. One function at a time leaves it at 280.
 */
export function compileOneAtATime(): void {
  setFlagsFromString("--wasm-num-compilation-tasks=1");
}
