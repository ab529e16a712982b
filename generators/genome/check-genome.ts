import { checkContext } from "./check/check-context";
import { checkFeatures } from "./check/check-features";
import { checkFields, checkSizes } from "./check/check-fields";
import { checkIds } from "./check/check-ids";
import { checkJobs } from "./check/check-jobs";
import { checkMemberNames } from "./check/check-member-names";
import { checkNames } from "./check/check-names";
import { checkPermissions } from "./check/check-permissions";
import { checkProduct } from "./check/check-product";
import { checkProvenance } from "./check/check-provenance";
import { checkRelations } from "./check/check-relations";
import { checkRoles } from "./check/check-roles";
import { checkRules } from "./check/check-rules";
import { checkStandardParts } from "./check/check-standard-parts";
import { checkWorkflows } from "./check/check-workflows";
import type { Problem } from "./check/problem";
import type { Genome } from "./genome";

/**
 * Every problem of a genome, in the order in which a person would solve them: what a part is, then what it is called,
 * then how parts fit. A genome without errors is one that emitters can print.
 */
export function checkGenome(genome: Genome): readonly Problem[] {
  const context = checkContext(genome);
  return [
    ...checkSizes(context),
    ...checkIds(context),
    ...checkProvenance(context),
    ...checkStandardParts(context),
    ...checkRelations(context),
    ...checkNames(context),
    ...checkMemberNames(context),
    ...checkFields(context),
    ...checkWorkflows(context),
    ...checkRules(context),
    ...checkPermissions(context),
    ...checkRoles(context),
    ...checkJobs(context),
    ...checkFeatures(context),
    ...checkProduct(context),
  ];
}

/** Whether emitters can print the genome: it has no error. Warnings do not count. */
export function isPrintable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== "error");
}
