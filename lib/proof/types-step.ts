import { readFileSync } from "node:fs";
import path from "node:path";
import { runInOrder, type Step } from "./step";

/** Types, when the codebase configures a checker. */
export const typesStep: Step = {
  name: "types",
  run: async (context) => {
    const configured = /^\[tool\.mypy\]/m.test(readFileSync(path.join(context.backend, "pyproject.toml"), "utf8"));
    return configured ? runInOrder(context, [["mypy", "--no-incremental", "app"]]) : { commands: [], counts: {}, failure: null };
  },
};
