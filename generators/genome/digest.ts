import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json";
import type { Genome } from "./genome";

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * The identity of a genome: SHA-256 of its canonical JSON, hexadecimal.
 * The order of keys does not matter; the order of arrays does, because it is the order of the product's parts.
 */
export function genomeDigest(genome: Genome): string {
  return sha256(canonicalJson(genome));
}
