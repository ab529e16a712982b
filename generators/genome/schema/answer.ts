import { z } from "zod";

/**
 * What an answer to a question can mean. Every question offers some of these and nothing else, so that each answer does
 * what it says: see `edit/commands/answer-question.ts`.
 */
export const answerSchema = z.enum([
  "workspaces",
  "single",
  "marketplace",
  /** What the question is about stays a record of its own. */
  "record",
  /** It becomes the user. */
  "account",
  "keep",
  "drop",
  /** A sentence is kept by people, and the product does not mention it. */
  "people",
  /** It is kept by people, and the product says it to them. */
  "shown",
]);

export type Answer = z.infer<typeof answerSchema>;
