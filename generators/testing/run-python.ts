import { spawnSync } from "node:child_process";

/**
 * Runs a Python program with `data` as JSON on its standard input and gives back the JSON it prints.
 * Throws with Python's own message when it fails. The program starts with `data` read.
 */
export function runPython(program: string, data: unknown): unknown {
  const source = `import ast, io, json, sys, tokenize\ndata = json.load(sys.stdin)\n${program}`;
  const result = spawnSync("python3", ["-c", source], { input: JSON.stringify(data), encoding: "utf8", maxBuffer: 1 << 28 });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) throw new Error(`python3 ended with ${String(result.status)}: ${result.stderr}`);
  return JSON.parse(result.stdout) as unknown;
}
