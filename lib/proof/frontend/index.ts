import type { Step } from "../step";
import { browserStep } from "./browser-step";
import { buildStep } from "./build-step";
import { componentsStep } from "./components-step";
import { scriptsStep } from "./frontend-step";
import { packagesStep } from "./packages-step";

export { findBrowser } from "./find-browser";
export { preparePackages } from "./prepare-packages";

/** What proves a frontend, in order: the browser needs what was built, and that what was installed. */
export const FRONTEND_STEPS: readonly Step[] = [
  packagesStep,
  scriptsStep("client", ["api:check"]),
  scriptsStep("page types", ["typecheck"]),
  scriptsStep("page lint", ["lint", "format:check"]),
  componentsStep,
  buildStep,
  browserStep,
];
