import { pino } from "pino";
import { logLevel } from "./env";

/**
 * The log of this process: JSON lines with ids and counts. Descriptions, genomes and
 * cookies never go into it; errors are reduced to their name, message and stack.
 */
export const logger = pino({
  level: logLevel,
  base: undefined,
  redact: ["*.password", "*.cookie", "*.text", "*.content", "req.headers"],
});
