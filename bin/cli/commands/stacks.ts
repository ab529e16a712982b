import { stacks } from "../../../generators/index";
import type { Command } from "../command";

export const stacksCommand: Command = {
  name: "stacks",
  summary: "list the stacks a codebase can be generated for",
  positionals: [],
  options: [],
  details: "Lists every stack: its id for --stack, its name, what it is made of.",
  examples: ["groundwork stacks", "groundwork stacks --json"],
  run: async ({ terminal }) => {
    await terminal.answer({ stacks });
    for (const { id, name, summary } of stacks) await terminal.say(`${id}  ${name}: ${summary}`);
    return true;
  },
};
