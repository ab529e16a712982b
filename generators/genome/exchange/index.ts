import { canonicalJson } from "../canonical-json";
import type { Genome } from "../genome";
import { parseGenome } from "../parse";
import { printDbml, readDbml } from "./dbml";
import { importModel } from "./import-model";
import { ExchangeError } from "./model";
import { modelOfGenome } from "./model-of-genome";
import { printMermaid, readMermaid } from "./mermaid";
import { printSql, readSql } from "./sql";

export { ExchangeError } from "./model";

export type ExchangeFormat = "json" | "dbml" | "sql" | "mermaid";

/** The genome as other tools read it. JSON has all of it; the others have entities, fields and relations. */
export function exportGenome(genome: Genome, format: ExchangeFormat): string {
  switch (format) {
    case "json":
      return canonicalJson(genome);
    case "dbml":
      return printDbml(modelOfGenome(genome));
    case "sql":
      return printSql(modelOfGenome(genome));
    case "mermaid":
      return printMermaid(modelOfGenome(genome));
    default:
      return format satisfies never;
  }
}

/**
 * The genome with what a text says. JSON takes its place, but for the description; the others add to it and change what
 * has the same name, and remove nothing.
 * @throws ExchangeError, GenomeError or CommandError, whose message says where the text is wrong
 */
export function importInto(genome: Genome, format: ExchangeFormat, text: string): Genome {
  switch (format) {
    case "json":
      return { ...parseGenome(readJson(text)), source: genome.source };
    case "dbml":
      return importModel(genome, readDbml(text));
    case "sql":
      return importModel(genome, readSql(text));
    case "mermaid":
      return importModel(genome, readMermaid(text));
    default:
      return format satisfies never;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ExchangeError(1, `this is no JSON: ${(error as Error).message}`);
  }
}
