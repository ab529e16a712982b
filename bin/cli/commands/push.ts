import { readFileSync } from "node:fs";
import { parseGenome } from "../../../generators/genome/index";
import { positional, textOption, type Command, type Invocation } from "../command";
import { diskError, UsageError } from "../errors";
import { readGenome } from "../read-input";
import { askJson } from "../server/ask";
import { readCredentials } from "../server/credentials";

export const push: Command = {
  name: "push",
  summary: "send a description or a genome to the server",
  positionals: ["FILE"],
  options: [{ name: "project", value: "ID", help: "the project whose genome is replaced; a description makes a new project instead" }],
  details: [
    "A description becomes a new project. A genome in JSON takes the place of the genome of --project; when somebody",
    "changed that project between this command's look at it and its answer, nothing is overwritten.",
  ].join("\n"),
  examples: ["groundwork push product.md", "groundwork push GENOME.json --project 0197c4c0-0000-7000-8000-000000000000"],
  run: async (invocation) => {
    const project = textOption(invocation, "project");
    const id = project === undefined ? await pushDescription(invocation) : await pushGenome(invocation, project);
    const { server } = readCredentials();
    await invocation.terminal.answer({ project: id, address: `${server}/projects/${id}` });
    await invocation.terminal.say(`${server}/projects/${id}`);
    return true;
  },
};

async function pushDescription(invocation: Invocation): Promise<string> {
  const file = positional(invocation, 0);
  if (/\.json$/i.test(file)) throw new UsageError("A genome needs --project ID: the project whose genome it replaces.");
  const description = readText(file);
  return (await askJson<{ id: string }>(readCredentials(), { method: "POST", place: "/projects", body: { description } })).id;
}

async function pushGenome(invocation: Invocation, project: string): Promise<string> {
  const genome = readGenome(positional(invocation, 0));
  const credentials = readCredentials();
  const place = `/projects/${encodeURIComponent(project)}/genome`;
  const known = await askJson<{ revision: number; genome: unknown }>(credentials, { method: "GET", place });
  // Where the description stands is the server's to know.
  const { source } = parseGenome(known.genome);
  await askJson(credentials, { method: "PUT", place, body: { revision: known.revision, genome: { ...genome, source } } });
  return project;
}

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw diskError(`read ${file}`, error);
  }
}
