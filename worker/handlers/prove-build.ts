import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { claimProof, type ClaimedProof } from "@/lib/builds/proofs/claim-proof";
import { writeClaimedProof } from "@/lib/builds/proofs/write-claimed-proof";
import { env, programEnvironment } from "@/lib/env";
import { logger } from "@/lib/logger";
import { makeWorkFolder, ProofImpossible, proveCodebase } from "@/lib/proof";
import { archiveKey, storage } from "@/lib/storage/storage";
import type { Attempt } from "./generate-codebase";
import { ProofLost, reportProof } from "./report-proof";

/** A proof that ends its worker this often is given up. */
const MOST_CLAIMS = 4;

/**
 * Runs what a build's own codebase brings to be checked by: install, lint, types, migrations, tests. May run again for
 * the same build at any time; the row says whether there is still something to do.
 *
 * @throws what went wrong in the database or the storage, so that the queue tries again
 */
export async function proveBuildHandler(buildId: string, { last }: Attempt): Promise<void> {
  const proof = await claimProof(buildId);
  if (proof === undefined) return;
  try {
    await run(proof);
  } catch (error) {
    if (error instanceof ProofLost) return;
    if (error instanceof ProofImpossible) {
      logger.warn({ buildId, reason: error.message }, "The proof could not be run.");
      await writeClaimedProof(proof.claim, { state: "impossible", error: error.message });
      return;
    }
    logger.error({ buildId, last, err: error }, "The proof was interrupted.");
    if (last) await writeClaimedProof(proof.claim, { state: "impossible", error: "The proof was interrupted and could not be finished. This says nothing about the codebase; try again." });
    throw error;
  }
}

async function run({ claim, attempts, digest }: ClaimedProof): Promise<void> {
  if (attempts > MOST_CLAIMS) throw new ProofImpossible(`The proof stopped unexpectedly ${MOST_CLAIMS} times and was given up.`);
  const archive = await storage().open(archiveKey(digest));
  if (archive === undefined) throw new ProofImpossible("The archive is no longer stored. Build again: the same genome gives the same bytes.");
  const work = makeWorkFolder();
  const report = reportProof(claim);
  try {
    const file = path.join(work.path, "codebase.zip");
    await pipeline(archive, createWriteStream(file));
    const cache = env().PROOF_CACHE_DIRECTORY ?? path.join(tmpdir(), "groundwork-proofs");
    await mkdir(cache, { recursive: true });
    const proof = await proveCodebase(file, { cache, environment: programEnvironment(), onStep: report.onStep });
    const steps = await report.settled();
    if (!(await writeClaimedProof(claim, { state: proof.passed ? "passed" : "failed", steps, report: proof }))) throw new ProofLost();
    logger.info({ buildId: claim.buildId, passed: proof.passed }, "The proof has run.");
  } finally {
    report.stop();
    work.release();
  }
}
