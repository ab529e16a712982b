import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { GenomeError, parseGenome, type Genome } from "../../generators/genome/index";
import { diskError, InputError } from "./errors";

/** A genome of two hundred entities has about 1 MB. */
const MOST_GENOME_BYTES = 20_000_000;

/** The genome that a file holds, be it a genome in JSON or a description that has to be read first. */
export async function readGenomeOrDescription(file: string): Promise<Genome> {
  const bytes = readBytes(file);
  return looksLikeJson(file, bytes) ? decodeGenome(file, bytes) : analyzeBytes(file, bytes);
}

/** @throws InputError naming every place that is wrong */
export function readGenome(file: string): Genome {
  return decodeGenome(file, readBytes(file));
}

/** @throws InputError saying what is wrong with the description and how to mend it */
export async function readDescription(file: string): Promise<Genome> {
  return analyzeBytes(file, readBytes(file));
}

function readBytes(file: string): Uint8Array {
  try {
    const { size } = file === "-" ? { size: 0 } : statSync(file);
    if (size > MOST_GENOME_BYTES) throw new InputError("too_long", `${file} has ${Math.ceil(size / 1_000_000)} MB; that is neither a description nor a genome.`);
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw diskError(`read ${file}`, error);
  }
}

/** A description may be called anything; a genome is called .json or begins like an object. */
function looksLikeJson(file: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return /\.json$/i.test(file) || /^\{\s*("|$)/.test(start);
}

function decodeGenome(file: string, bytes: Uint8Array): Genome {
  try {
    return parseGenome(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    if (error instanceof GenomeError) {
      const places = error.issues.map(({ place, message }) => `  ${place}: ${message}`);
      throw new InputError("genome_invalid", `${file} is not a valid genome:\n${places.join("\n")}`);
    }
    if (error instanceof SyntaxError) throw new InputError("json_invalid", `${file} is not JSON: ${jsonMessage(error, bytes)}`);
    if (error instanceof TypeError) throw new InputError("encoding", `${file} is not valid UTF-8.`);
    throw error;
  }
}

function jsonMessage(error: SyntaxError, bytes: Uint8Array): string {
  if (bytes.length === 0) return "it is empty.";
  const position = /position (\d+)/.exec(error.message)?.[1];
  if (position === undefined) return error.message;
  const before = new TextDecoder().decode(bytes).slice(0, Number(position)).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${error.message.replace(/ in JSON at position.*/s, "")}`;
}

async function analyzeBytes(file: string, bytes: Uint8Array): Promise<Genome> {
  // Reading English takes a dictionary, which the other commands do not pay for.
  const { analyzeDescription, decodeDescription, DescriptionError } = await import("../../generators/analysis/index");
  try {
    return analyzeDescription(decodeDescription(bytes), file === "-" ? {} : { fileName: path.basename(file) });
  } catch (error) {
    if (error instanceof DescriptionError) throw new InputError(error.code, `${file}: ${error.message}`);
    throw error;
  }
}
