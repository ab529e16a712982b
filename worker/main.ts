import { closeConnections } from "@/lib/close-connections";
import { newId } from "@/lib/ids";
import { createBuildWorker } from "@/lib/jobs/build-queue";
import { createProofWorker } from "@/lib/jobs/proof-queue";
import { logger } from "@/lib/logger";
import { deliverMails } from "@/lib/mail/deliver-mails";
import { keepHouse } from "@/lib/retention/keep-house";
import { requeueLostProofs } from "@/lib/builds/proofs/requeue-lost-proofs";
import { requeueLostBuilds } from "@/lib/builds/requeue-lost-builds";
import { sweepWorkFolders } from "@/lib/proof";
import { recordHeartbeat, removeHeartbeat } from "@/lib/workers/heartbeat";
import { handleJob, handleProof } from "./handlers";

const HEARTBEAT_MS = 5_000;
const REQUEUE_MS = 30_000;
const MAIL_MS = 2_000;
const HOUSE_MS = 600_000;
const DRAIN_MS = 25_000;

const workerId = newId();
await sweepProofs();
// Generating is work for the processor, so one at a time; more workers give more at once.
const worker = createBuildWorker(handleJob, { concurrency: 1, lockDuration: 30_000, stalledInterval: 5_000 });
// A proof is work for other programs; builds go on meanwhile.
const prover = createProofWorker(handleProof);
await Promise.all([worker.waitUntilReady(), prover.waitUntilReady()]);
await recordHeartbeat(workerId);
const timers = [every(HEARTBEAT_MS, () => recordHeartbeat(workerId)), every(REQUEUE_MS, requeueLostBuilds), every(REQUEUE_MS, requeueLostProofs), every(MAIL_MS, deliverMails), every(HOUSE_MS, keepHouse), every(HOUSE_MS, sweepProofs)];
logger.info({ workerId }, "The worker takes builds.");

let draining: Promise<void> | undefined;
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void (draining ??= drain(signal)));

/** A duty that takes longer than its interval is not begun again meanwhile. */
function every(milliseconds: number, act: () => Promise<void>): NodeJS.Timeout {
  let busy = false;
  return setInterval(() => {
    if (busy) return;
    busy = true;
    act()
      .catch((error: unknown) => logger.warn({ err: error }, "A regular duty failed and is tried again."))
      .finally(() => {
        busy = false;
      });
  }, milliseconds);
}

/** Clears up behind workers that were killed in the middle of a proof. */
async function sweepProofs(): Promise<void> {
  try {
    const count = sweepWorkFolders();
    if (count > 0) logger.info({ workerId, count }, "Left-over work folders of proofs were removed.");
  } catch (error) {
    logger.warn({ workerId, err: error }, "Left-over work folders of proofs could not be removed.");
  }
}

/** Finishes the build under way and leaves; a build that takes too long is left to another worker. */
async function drain(signal: string): Promise<void> {
  logger.info({ workerId, signal }, "The worker finishes its build and stops.");
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  for (const timer of timers) clearInterval(timer);
  await Promise.all([worker.close(), prover.leave()]);
  await removeHeartbeat(workerId);
  await closeConnections();
  logger.info({ workerId }, "The worker has stopped.");
  process.exit(0);
}
