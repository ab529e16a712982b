import { readFileSync } from "node:fs";
import path from "node:path";
import { runInOrder, tailOf, type Step } from "./step";

/** pip itself comes with every environment and is no requirement of the app. */
const SEEDED = new Set(["pip", "setuptools", "wheel"]);

/** Every package that was installed is pinned, to that version, and none contradicts another. */
export const installStep: Step = {
  name: "install",
  run: async (context) => {
    const commands = ["pip install -r requirements-dev.txt", "pip check"];
    const pins = readPins(context.backend);
    const { status, output } = await context.runModule(["pip", "list", "--format=freeze", "--disable-pip-version-check"]);
    if (status !== 0) return { commands, counts: {}, failure: tailOf(output) };
    const installed = readVersions(output);
    const unpinned = [...installed].filter(([name, version]) => !SEEDED.has(name) && pins.get(name) !== version);
    const counts = { packages: installed.size };
    if (unpinned.length > 0) {
      return { commands, counts, failure: `Installed but not pinned to that version: ${unpinned.map((pair) => pair.join(" ")).join(", ")}` };
    }
    const { failure } = await runInOrder(context, [["pip", "check", "--disable-pip-version-check"]]);
    return { commands, counts, failure };
  },
};

function readPins(backend: string): ReadonlyMap<string, string> {
  return readVersions(["requirements.txt", "requirements-dev.txt"].map((name) => readFileSync(path.join(backend, name), "utf8")).join("\n"));
}

/** Versions by name, as `name==version` lines give them; names in the form that pip compares. */
export function readVersions(lines: string): Map<string, string> {
  const pairs = [...lines.matchAll(/^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;]+)/gm)];
  return new Map(pairs.map(([, name = "", version = ""]) => [name.toLowerCase().replace(/[-_.]+/g, "-"), version]));
}
