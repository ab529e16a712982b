import { setTimeout as sleep } from "node:timers/promises";
import { stacks } from "../../../generators/index";
import { positional, textOption, type Command } from "../command";
import { InputError } from "../errors";
import { askJson } from "../server/ask";
import { readCredentials } from "../server/credentials";

const ASK_AGAIN_MS = 1_000;
const STACK_IDS = stacks.map(({ id }) => id);

interface Build {
  readonly id: string;
  readonly state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
  readonly stage: string | null;
  readonly error: string | null;
  readonly archive: { readonly digest: string; readonly files: number } | null;
}

export const build: Command = {
  name: "build",
  summary: "build a project on the server and wait for it",
  positionals: ["PROJECT"],
  options: [{ name: "stack", value: "ID", help: `the stack; ${STACK_IDS[0]} by default`, choices: STACK_IDS }],
  details: "Builds the latest genome of the project, and ends with status 1 when the build fails. What it prints is what `pull` takes.",
  examples: ["groundwork build 0197c4c0-0000-7000-8000-000000000000 --stack flask-nextjs"],
  run: async (invocation) => {
    const { terminal } = invocation;
    const credentials = readCredentials();
    const place = `/projects/${encodeURIComponent(positional(invocation, 0))}/builds`;
    let current = await askJson<Build>(credentials, { method: "POST", place, body: { stack: textOption(invocation, "stack") ?? STACK_IDS[0] } });
    let said = "";
    while (current.state === "queued" || current.state === "running") {
      const now = current.stage ?? current.state;
      if (now !== said) terminal.progress((said = now));
      await sleep(ASK_AGAIN_MS);
      current = await askJson<Build>(credentials, { method: "GET", place: `/builds/${current.id}` });
    }
    if (current.archive === null) throw new InputError("build_failed", current.error ?? `The build was ${current.state}.`);
    await terminal.answer({ build: current.id, digest: current.archive.digest, files: current.archive.files });
    await terminal.say(current.id);
    return true;
  },
};
