import { createHash } from "node:crypto";
import { positional, textOption, type Command, type Invocation } from "../command";
import { InputError, UsageError } from "../errors";
import { ask, askJson } from "../server/ask";
import { readCredentials } from "../server/credentials";
import { writeWholeFile } from "../write-file";

interface KeptGenome {
  readonly digest: string;
  readonly revision: number;
  readonly genome: object;
}

export const pull: Command = {
  name: "pull",
  summary: "download the archive of a build, or the genome of a project",
  positionals: ["ID"],
  options: [
    { name: "out", value: "FILE", help: "the zip to write, or the JSON of a genome", required: true },
    { name: "genome", help: "ID is a project: write its latest genome only" },
  ],
  details: [
    "Writes the zip of the build ID whole or not at all, after comparing it with the digest that the server names.",
    "With --genome, ID is a project, and FILE gets its genome as it is now: for check, generate and diff, or to be changed",
    "and pushed back.",
  ].join("\n"),
  examples: [
    "groundwork pull 0197c4c0-0000-7000-8000-000000000000 --out product.zip",
    "groundwork pull 0197c4c0-0000-7000-8000-000000000001 --genome --out GENOME.json",
  ],
  run: async (invocation) => {
    const out = textOption(invocation, "out") ?? "";
    await (invocation.values.genome === true ? pullGenome(invocation, out) : pullArchive(invocation, out));
    return true;
  },
};

async function pullGenome(invocation: Invocation, out: string): Promise<void> {
  const { terminal } = invocation;
  if (!/\.json$/i.test(out)) throw new UsageError("--out has to end in .json: a genome is written as JSON.");
  const place = `/projects/${encodeURIComponent(positional(invocation, 0))}/genome`;
  const { genome, digest, revision } = await askJson<KeptGenome>(readCredentials(), { method: "GET", place });
  writeWholeFile(out, `${JSON.stringify(genome, null, 2)}\n`);
  await terminal.answer({ out, digest, revision });
  await terminal.say(`${out}: revision ${revision}, digest ${digest}`);
}

async function pullArchive(invocation: Invocation, out: string): Promise<void> {
  const { terminal } = invocation;
  if (!/\.zip$/i.test(out)) throw new UsageError("--out has to end in .zip. The genome of a project is pulled with --genome.");
  const response = await ask(readCredentials(), { method: "GET", place: `/builds/${encodeURIComponent(positional(invocation, 0))}/download` });
  const archive = new Uint8Array(await response.arrayBuffer());
  const digest = createHash("sha256").update(archive).digest("hex");
  if (response.headers.get("etag") !== `"${digest}"`) throw new InputError("damaged", "The archive arrived damaged; nothing was written. Pull it again.");
  writeWholeFile(out, archive);
  await terminal.answer({ out, digest, bytes: archive.byteLength });
  await terminal.say(`${out}: ${archive.byteLength} bytes, sha256 ${digest}`);
}
