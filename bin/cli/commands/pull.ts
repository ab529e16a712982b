import { createHash } from "node:crypto";
import { positional, textOption, type Command } from "../command";
import { InputError, UsageError } from "../errors";
import { ask } from "../server/ask";
import { readCredentials } from "../server/credentials";
import { writeWholeFile } from "../write-file";

export const pull: Command = {
  name: "pull",
  summary: "download the archive of a build",
  positionals: ["BUILD"],
  options: [{ name: "out", value: "FILE", help: "the zip to write", required: true }],
  details: "Writes the zip whole or not at all, after comparing it with the digest that the server names.",
  examples: ["groundwork pull 0197c4c0-0000-7000-8000-000000000000 --out product.zip"],
  run: async (invocation) => {
    const { terminal } = invocation;
    const out = textOption(invocation, "out") ?? "";
    if (!/\.zip$/i.test(out)) throw new UsageError("--out has to end in .zip.");
    const response = await ask(readCredentials(), { method: "GET", place: `/builds/${encodeURIComponent(positional(invocation, 0))}/download` });
    const archive = new Uint8Array(await response.arrayBuffer());
    const digest = createHash("sha256").update(archive).digest("hex");
    if (response.headers.get("etag") !== `"${digest}"`) throw new InputError("damaged", "The archive arrived damaged; nothing was written. Pull it again.");
    writeWholeFile(out, archive);
    await terminal.answer({ out, digest, bytes: archive.byteLength });
    await terminal.say(`${out}: ${archive.byteLength} bytes, sha256 ${digest}`);
    return true;
  },
};
