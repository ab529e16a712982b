import { generateCodebase, GenomeProblemsError, UnknownStackError, type Codebase } from "@/generators";
import { GenomeError, parseGenome } from "@/generators/genome";
import { claimBuild, type ClaimedBuild } from "@/lib/builds/claim-build";
import { completeBuild } from "@/lib/builds/complete-build";
import { failBuild } from "@/lib/builds/fail-build";
import { logger } from "@/lib/logger";
import { doomArchive } from "@/lib/retention/doom-archives";
import { archiveKey, storage } from "@/lib/storage/storage";
import { reportProgress } from "./report-progress";
import { BuildLost, BuildRefused } from "./build-stopped";

/** A build that ends its worker this often is the cause, not the victim. */
const MOST_CLAIMS = 5;

export interface Attempt {
  /** Whether the queue gives up after this one. */
  readonly last: boolean;
}

/**
 * Makes the archive of one build. May run again for the same build at any time: the row
 * says whether there is still something to do, and equal genomes give equal bytes under
 * one key.
 *
 * @throws what went wrong in the database or the storage, so that the queue tries again
 */
export async function generateCodebaseHandler(buildId: string, attempt: Attempt): Promise<void> {
  const build = await claimBuild(buildId);
  if (build === undefined) {
    logger.info({ buildId }, "The build has finished already or is gone.");
    return;
  }
  try {
    await run(build);
  } catch (error) {
    await handleFailure(build, error, attempt);
  }
}

async function run(build: ClaimedBuild): Promise<void> {
  const { claim } = build;
  if (build.attempts > MOST_CLAIMS) {
    throw new BuildRefused(`The build stopped unexpectedly ${MOST_CLAIMS} times and was given up. Nothing of your project is lost.`);
  }
  const { archive, digest, folder, counts } = await generate(build);
  await storage().put(archiveKey(digest), archive);
  const { files, lines, bytes } = counts;
  if (!(await completeBuild(claim, { digest, name: `${folder}.zip`, bytes, files, lines }))) {
    // Cancelled or deleted while it was stored: nobody may need the object.
    await doomArchive({ digest, genomeDigest: build.genomeDigest });
    throw new BuildLost();
  }
  logger.info({ buildId: claim.buildId, attempts: build.attempts, files, lines, bytes }, "The build succeeded.");
}

/** The pipeline is pure: what it throws, it would throw again, so trying again is useless. */
async function generate({ claim, stack, genome }: ClaimedBuild): Promise<Codebase> {
  const report = reportProgress(claim);
  try {
    return await generateCodebase({ genome: parseGenome(genome), stack, onProgress: report.progress });
  } catch (error) {
    if (error !== undefined && error === report.failure()) throw error;
    if (error instanceof GenomeProblemsError) throw new BuildRefused(problemsText(error), { cause: error });
    if (error instanceof GenomeError || error instanceof UnknownStackError) throw new BuildRefused(error.message, { cause: error });
    logger.error({ buildId: claim.buildId, err: error }, "The pipeline failed.");
    const reason = "Groundwork could not generate this product. The fault is ours and has been recorded under this build's number.";
    throw new BuildRefused(reason, { cause: error });
  }
}

function problemsText({ problems }: GenomeProblemsError): string {
  const errors = problems.filter((problem) => problem.severity === "error").map((problem) => problem.message);
  const rest = errors.length > 5 ? ` There are ${errors.length - 5} more.` : "";
  return `The genome has problems that have to be settled first. ${errors.slice(0, 5).join(" ")}${rest}`;
}

async function handleFailure({ claim }: ClaimedBuild, error: unknown, { last }: Attempt): Promise<void> {
  const { buildId } = claim;
  if (error instanceof BuildLost) {
    logger.info({ buildId }, "The build was cancelled or taken over; its result is dropped.");
    return;
  }
  if (error instanceof BuildRefused) {
    logger.warn({ buildId, reason: error.message }, "The build failed.");
    await failBuild(claim, error.message);
    return;
  }
  logger.error({ buildId, last, err: error }, "The build was interrupted.");
  if (last) await failBuild(claim, "The build could not be finished because storage or the database did not answer. Build again in a moment.");
  throw error;
}
