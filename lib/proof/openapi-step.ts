import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInOrder, type Step, type StepOutcome } from "./step";

/**
 * The OpenAPI document is valid, and the suite holds the tests that compare it with the running app.
 * Those tests have run as part of the whole suite.
 */
export const openapiStep: Step = {
  name: "openapi",
  run: async (context): Promise<StepOutcome> => {
    const document = path.join(context.backend, "..", "openapi.yaml");
    const conformance = readdirSync(path.join(context.backend, "tests")).filter((name) => /^test_openapi.*\.py$/.test(name));
    if (!existsSync(document)) return { commands: [], counts: {}, failure: "There is no openapi.yaml." };
    if (conformance.length === 0) return { commands: [], counts: {}, failure: "No tests/test_openapi*.py compares openapi.yaml with the app." };
    const outcome = await runInOrder(context, [["openapi_spec_validator", "../openapi.yaml"]]);
    const operations = readFileSync(document, "utf8").match(/^ {4}(get|post|put|patch|delete):/gm)?.length ?? 0;
    return { ...outcome, counts: { operations } };
  },
};
