import { z } from "zod";

/** The queue carries the id; everything else is in the build's row. */
export const generateCodebaseJob = {
  name: "generate-codebase",
  payload: z.object({ buildId: z.uuid() }),
} as const;

export type GenerateCodebasePayload = z.output<typeof generateCodebaseJob.payload>;
