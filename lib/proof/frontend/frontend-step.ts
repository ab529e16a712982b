import { tailOf, type Step, type StepContext, type StepOutcome } from "../step";
import type { StepName } from "../proof";

/** The part of the context that steps of the frontend run in. */
export type FrontendContext = NonNullable<StepContext["frontend"]>;

/** A step that a codebase without a frontend does not have. */
export function frontendStep(name: StepName, run: (frontend: FrontendContext, context: StepContext) => Promise<StepOutcome>): Step {
  return {
    name,
    part: "frontend",
    run: (context) => (context.frontend === null ? Promise.resolve({ commands: [], counts: {}, failure: null }) : run(context.frontend, context)),
  };
}

/** A step that runs scripts of package.json; all of them speak, whatever the one before said. */
export function scriptsStep(name: StepName, scripts: readonly string[]): Step {
  return frontendStep(name, async ({ runScript }) => {
    const failures: string[] = [];
    for (const script of scripts) {
      const { status, output } = await runScript(script);
      if (status !== 0) failures.push(`"npm run ${script}" ended with status ${status}:\n${tailOf(output)}`);
    }
    return { commands: scripts.map((script) => `npm run ${script}`), counts: {}, failure: failures.length === 0 ? null : failures.join("\n") };
  });
}
