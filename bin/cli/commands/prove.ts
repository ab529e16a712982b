import { existsSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { StepReport } from "../../../lib/proof/index";
import { positional, type Command } from "../command";
import { InputError } from "../errors";
import type { Terminal } from "../terminal";
import { writeWholeFile } from "../write-file";

export const prove: Command = {
  name: "prove",
  summary: "install, lint, migrate and test a generated codebase",
  positionals: ["DIR|X.zip"],
  options: [],
  details: [
    "Installs the pinned requirements, runs the linters, migrates up, down and up, and runs the whole test suite with coverage",
    "on a PostgreSQL of its own. It works on a copy and leaves nothing in the codebase but PROOF.json (for an archive",
    "X.proof.json beside it, so that the archive's digest stays). Pages are installed, checked, tested and built, and driven in",
    "a browser through the real backend. Needs Python 3.11 to 3.13, and for pages Chromium; nothing else.",
  ].join("\n"),
  examples: ["groundwork prove ./product", "groundwork prove product.zip --json"],
  run: async (invocation) => {
    const { terminal } = invocation;
    const source = positional(invocation, 0);
    if (!existsSync(source)) throw new InputError("disk", `Cannot read ${source}: it does not exist (ENOENT).`);
    const { proveCodebase, ProofImpossible } = await import("../../../lib/proof/index");
    const failures: Record<string, string> = {};
    const onStep = (report: StepReport) => {
      if (report.kind === "ended" && report.failure !== null) failures[report.step.name] = report.failure;
      showStep(terminal, report);
    };
    try {
      const proof = await proveCodebase(source, { cache: cacheFolder(), environment: process.env, onStep });
      const out = proofFile(source);
      writeWholeFile(out, `${JSON.stringify(proof, null, 2)}\n`);
      await terminal.answer({ out, proof, failures });
      for (const [name, failure] of Object.entries(failures)) await terminal.say(`\n${name} failed.\n${failure}`);
      await terminal.say(proof.passed ? `Proven: ${out}` : `\nNot proven: ${Object.keys(failures).join(", ")} failed. See ${out}.`);
      return proof.passed;
    } catch (error) {
      if (error instanceof ProofImpossible) throw new InputError("proof_impossible", error.message);
      throw error;
    }
  },
};

function proofFile(source: string): string {
  return statSync(source).isDirectory() ? path.join(source, "PROOF.json") : source.replace(/(\.zip)?$/i, ".proof.json");
}

/** Python environments are large and the same for many codebases, so they are kept where caches belong. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME } = process.env;
  const base = XDG_CACHE_HOME !== undefined && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(os.homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
  return path.join(base, "groundwork", "python");
}

function showStep(terminal: Terminal, report: StepReport): void {
  switch (report.kind) {
    case "started":
      return terminal.progress(`${report.name} ...`, { passing: true });
    case "advanced":
      return terminal.progress(`${report.name} ${report.done} of ${report.total}`, { passing: true });
    case "ended": {
      const counts = Object.entries(report.step.counts).map(([name, count]) => `, ${count} ${name}`).join("");
      return terminal.progress(`${report.step.name}: ${report.step.passed ? "passed" : "FAILED"}${counts} (${report.seconds.toFixed(1)} s)`);
    }
    default:
      throw new Error(`Unknown report: ${JSON.stringify(report satisfies never)}`);
  }
}
