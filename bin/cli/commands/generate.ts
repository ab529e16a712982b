import path from "node:path";
import { generateCodebase, GenomeProblemsError, stacks, type Progress } from "../../../generators/index";
import { textOption, positional, type Command, type Invocation } from "../command";
import { InputError } from "../errors";
import { readGenomeOrDescription } from "../read-input";
import { checkFolder, writeFolder } from "../write-folder";
import { writeWholeFile } from "../write-file";
import { describeProblems } from "./check";

const STACK_IDS = stacks.map(({ id }) => id);

export const generate: Command = {
  name: "generate",
  summary: "write the codebase of a description or a genome",
  positionals: ["FILE|GENOME.json"],
  options: [
    { name: "out", value: "DIR|X.zip", help: "folder or ZIP archive to write", required: true },
    { name: "stack", value: "STACK", help: `what to generate, ${STACK_IDS[0]} by default`, choices: STACK_IDS },
    { name: "force", help: "write into a folder that holds other files or edits; files of the same name are replaced" },
  ],
  details: [
    "An archive holds one folder named after the product; DIR receives that folder's contents.",
    "A folder with files in it is refused, unless Groundwork wrote them and nobody has edited them since.",
    "The same genome and stack give the same bytes, everywhere.",
  ].join("\n"),
  examples: ["groundwork generate product.md --out product.zip", "groundwork generate GENOME.json --stack flask --out ./product"],
  run: async (invocation) => {
    const { terminal } = invocation;
    const out = path.normalize(textOption(invocation, "out") ?? "");
    const stack = textOption(invocation, "stack") ?? STACK_IDS[0] ?? "";
    const zip = /\.zip$/i.test(out);
    const genome = await readGenomeOrDescription(positional(invocation, 0));
    const force = invocation.values.force === true ? "replace" : "refuse";
    if (!zip) await checkFolder(out, { stack, edited: force });
    const { files, archive, digest, folder, counts } = await generateOrRefuse(invocation, { genome, stack });
    if (zip) writeWholeFile(out, archive);
    else await writeFolder(out, files, { stack });
    await terminal.answer({ out, stack, folder, digest, counts });
    await terminal.say(`${out}: ${counts.entities} entities, ${counts.files} files, ${counts.lines} lines`);
    await terminal.say(`sha256 of the archive: ${digest}`);
    return true;
  },
};

async function generateOrRefuse({ terminal }: Invocation, request: Parameters<typeof generateCodebase>[0]) {
  try {
    return await generateCodebase({ ...request, onProgress: (progress) => terminal.progress(describeProgress(progress)) });
  } catch (error) {
    if (!(error instanceof GenomeProblemsError)) throw error;
    throw new InputError("genome_problems", `The genome cannot be printed:\n${describeProblems(error.problems).join("\n")}`);
  }
}

function describeProgress({ stage, counts }: Progress): string {
  return `${stage}: ${Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(", ")}`;
}
