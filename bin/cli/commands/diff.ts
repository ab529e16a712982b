import { describeChange, diffGenomes } from "../../../generators/genome/index";
import { positional, type Command } from "../command";
import { readGenome } from "../read-input";

export const diff: Command = {
  name: "diff",
  summary: "say what changed from one genome to another",
  positionals: ["A.json", "B.json"],
  options: [],
  details: "Compares two genomes part by part. Parts are matched by id, so a rename is a rename.",
  examples: ["groundwork diff old.json new.json", "groundwork diff old.json new.json --json"],
  run: async (invocation) => {
    const { terminal } = invocation;
    const changes = diffGenomes(readGenome(positional(invocation, 0)), readGenome(positional(invocation, 1)));
    await terminal.answer({ changes });
    if (changes.length === 0) await terminal.say("Nothing changed.");
    for (const change of changes) await terminal.say(describeChange(change));
    return true;
  },
};
