import { UnrecoverableError, type Job } from "bullmq";
import { generateCodebaseJob, type GenerateCodebasePayload } from "@/lib/jobs/generate-codebase-job";
import { proveBuildJob, type ProveBuildPayload } from "@/lib/jobs/proof-queue";
import { generateCodebaseHandler } from "./handlers/generate-codebase";
import { proveBuildHandler } from "./handlers/prove-build";

/** Gives a job to the handler of its name. A job that does not fit its contract is never tried again. */
export async function handleJob(job: Job<GenerateCodebasePayload, void>): Promise<void> {
  if (job.name !== generateCodebaseJob.name) throw new UnrecoverableError(`There is no handler for ${job.name}.`);
  const payload = generateCodebaseJob.payload.safeParse(job.data);
  if (!payload.success) throw new UnrecoverableError(`The payload of ${job.name} does not fit its contract.`);
  const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
  await generateCodebaseHandler(payload.data.buildId, { last });
}

/** The same for the queue of proofs. */
export async function handleProof(job: Job<ProveBuildPayload, void>): Promise<void> {
  const payload = proveBuildJob.payload.safeParse(job.data);
  if (!payload.success) throw new UnrecoverableError(`The payload of ${job.name} does not fit its contract.`);
  await proveBuildHandler(payload.data.buildId, { last: job.attemptsMade + 1 >= (job.opts.attempts ?? 1) });
}
