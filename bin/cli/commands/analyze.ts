import { textOption, type Command } from "../command";
import { readDescription } from "../read-input";
import { writeWholeFile } from "../write-file";

const FORMATS = ["genome", "simple"] as const;

export const analyze: Command = {
  name: "analyze",
  summary: "read a description into a genome",
  positionals: ["FILE"],
  options: [
    { name: "format", value: "FORMAT", help: "what to print", choices: FORMATS },
    { name: "out", value: "FILE", help: "write there instead of standard output" },
  ],
  details: [
    "Reads a description (plain text or Markdown; - for standard input) and prints what was understood as JSON.",
    "genome, the default, is the whole model for check, generate and diff; simple is names and kinds only.",
  ].join("\n"),
  examples: ["groundwork analyze product.md --out GENOME.json", "groundwork analyze product.md --format simple"],
  run: async (invocation) => {
    const { terminal, positionals } = invocation;
    const [file = ""] = positionals;
    const genome = await readDescription(file);
    const { toSimple } = await import("../../../generators/analysis/index");
    const printed = `${JSON.stringify(textOption(invocation, "format") === "simple" ? toSimple(genome) : genome, null, 2)}\n`;
    const out = textOption(invocation, "out");
    if (out === undefined) {
      await terminal.print(printed);
      return true;
    }
    writeWholeFile(out, printed);
    const counts = { entities: genome.entities.length, relations: genome.relations.length, roles: genome.roles.length, questions: genome.questions.length };
    await terminal.answer({ out, counts });
    await terminal.say(`${out}: ${Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(", ")}`);
    return true;
  },
};
