import { tailOf, type StepOutcome } from "../step";
import { frontendStep } from "./frontend-step";

/** `next build`, which has to end without a warning. */
export const buildStep = frontendStep("build", async ({ runScript }): Promise<StepOutcome> => {
  const commands = ["npm run build"];
  const { status, output } = await runScript("build");
  if (status !== 0) return { commands, counts: {}, failure: `"npm run build" ended with status ${status}:\n${tailOf(output)}` };
  const warnings = output.split("\n").filter((line) => /^\s*⚠|\bwarning\b/i.test(line) && !/^npm warn/i.test(line));
  const pages = [...output.matchAll(/^[┌├└] [ƒ○●]/gmu)].length;
  return { commands, counts: { pages }, failure: warnings.length === 0 ? null : `"npm run build" warns:\n${tailOf(output)}` };
});
