import { z } from "zod";
import { idSchema, textSchema } from "./text";

/** Why an element is in the genome: a sentence said it, it was assumed, or a person entered it. */
export const provenanceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("sentence"),
    sentence: idSchema,
    /** Offsets into the whole description, in UTF-16 code units, end exclusive. */
    start: z.int().min(0),
    end: z.int().min(0),
    /** 0 to 100. */
    confidence: z.int().min(0).max(100).default(100),
  }),
  z.strictObject({ kind: z.literal("assumption"), note: textSchema }),
  z.strictObject({ kind: z.literal("person"), note: textSchema.default("") }),
]);
export const provenanceListSchema = z.array(provenanceSchema).default([]);

/** The description a genome was read from. */
export const sourceSchema = z.strictObject({
  /** SHA-256 of the description, hexadecimal; empty when the genome was written by hand. */
  digest: z.string().regex(/^([0-9a-f]{64})?$/).default(""),
  /** BCP 47 primary language of the description. */
  language: z.string().regex(/^[a-z]{2,3}$/).default("en"),
  sentences: z
    .array(
      z.strictObject({
        id: idSchema,
        start: z.int().min(0),
        end: z.int().min(0),
        text: textSchema,
        kind: z.enum(["used", "context", "unused"]),
        /** Why the sentence produced nothing; empty for a used one. */
        reason: textSchema.default(""),
      }),
    )
    .default([]),
});
