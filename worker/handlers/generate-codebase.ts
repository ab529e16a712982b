import { createHash } from "node:crypto";
import { checkGenome, GenomeError, parseGenome, type Genome } from "@/generators/genome";
import { generateCodebase } from "@/generators";
import type { ClaimedBuild } from "@/lib/builds/claim-build";
import { claimBuild } from "@/lib/builds/claim-build";
import { completeBuild } from "@/lib/builds/complete-build";
import { failBuild } from "@/lib/builds/fail-build";
import { logger } from "@/lib/logger";
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
  const genome = readGenome(build.genome);
  const { archive, digest, folder, files } = await generate(genome, build);
  if (createHash("sha256").update(archive).digest("hex") !== digest) throw new Error("The archive's digest does not fit its bytes.");
  await storage().put(archiveKey(digest), archive);
  const lines = files.reduce((sum, file) => sum + countLines(file.content), 0);
  const completed = await completeBuild(claim, { digest, name: `${folder}.zip`, bytes: archive.byteLength, files: files.length, lines });
  if (!completed) throw new BuildLost();
  logger.info({ buildId: claim.buildId, files: files.length, lines, bytes: archive.byteLength }, "The build succeeded.");
}

function readGenome(content: unknown): Genome {
  try {
    const genome = parseGenome(content);
    const errors = checkGenome(genome).filter((problem) => problem.severity === "error");
    if (errors.length === 0) return genome;
    throw new BuildRefused(`The genome has problems: ${errors.slice(0, 5).map((problem) => problem.message).join(" ")}`);
  } catch (error) {
    if (error instanceof GenomeError) throw new BuildRefused(error.message);
    throw error;
  }
}

/** The pipeline is pure: what it throws, it would throw again, so trying again is useless. */
async function generate(genome: Genome, { claim, stack }: ClaimedBuild): ReturnType<typeof generateCodebase> {
  try {
    return await generateCodebase({ genome, stack, onProgress: reportProgress(claim) });
  } catch (error) {
    if (error instanceof BuildLost) throw error;
    logger.error({ buildId: claim.buildId, err: error }, "The pipeline failed.");
    const reason = "Groundwork could not generate this product. The fault is ours and has been recorded under this build's number.";
    throw new BuildRefused(reason, { cause: error });
  }
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

function countLines(content: string | Uint8Array): number {
  if (typeof content !== "string" || content === "") return 0;
  return content.split("\n").length - (content.endsWith("\n") ? 1 : 0);
}
