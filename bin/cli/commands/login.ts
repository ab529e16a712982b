import { readFileSync } from "node:fs";
import { textOption, type Command } from "../command";
import { InputError, UsageError } from "../errors";
import { askJson } from "../server/ask";
import { keepCredentials } from "../server/credentials";

export const login: Command = {
  name: "login",
  summary: "keep the token of a Groundwork server, for push, build and pull",
  positionals: [],
  options: [{ name: "server", value: "URL", help: "address of the server, such as https://groundwork.example", required: true }],
  details: [
    "Reads the token from standard input, so that it stands in no history of commands. Tokens are made on the",
    "server's page for API tokens; the plan has to be Pro or Team. The token is kept in your configuration folder,",
    "readable by you alone.",
  ].join("\n"),
  examples: ["groundwork login --server https://groundwork.example < token.txt"],
  run: async (invocation) => {
    const { terminal } = invocation;
    const server = originOf(textOption(invocation, "server") ?? "");
    terminal.progress("Paste the token, then press Enter and Ctrl-D.", { passing: !process.stdin.isTTY });
    const token = readFileSync(0, "utf8").trim();
    if (!/^gw_[\w-]{20,}$/.test(token)) throw new InputError("no_token", "That is no token. Tokens begin with gw_.");
    const { projects } = await askJson<{ projects: readonly unknown[] }>({ server, token }, { method: "GET", place: "/projects" });
    const file = keepCredentials({ server, token });
    await terminal.answer({ server, file });
    await terminal.say(`Logged in at ${server}; ${projects.length} project(s) there. The token is in ${file}.`);
    return true;
  },
};

function originOf(given: string): string {
  if (!URL.canParse(given)) throw new UsageError(`"${given}" is no address. It should look like https://groundwork.example.`);
  const { origin, protocol, hostname } = new URL(given);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && local)) throw new UsageError("A token is only sent over https.");
  return origin;
}
