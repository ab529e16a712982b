/** Formats the Python files under every `generators/targets/<target>/static` in place, as emitted files are. */
import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { loadStatic } from "../generators/files";
import { formatTree } from "../generators/format";

const targets = fileURLToPath(new URL("../generators/targets", import.meta.url));

async function formatTarget(target: string): Promise<void> {
  const files = loadStatic(target).map(({ path, content, mode }) => ({ path, content, ...(mode === undefined ? {} : { mode }) }));
  const formatted = await formatTree(files);
  for (const [index, file] of formatted.entries()) {
    if (typeof file.content !== "string" || file.content === files[index]?.content) continue;
    await writeFile(join(targets, target, "static", file.path), file.content);
    console.log(`${target}: ${file.path}`);
  }
}

async function main(): Promise<void> {
  for (const entry of await readdir(targets, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inside = await readdir(join(targets, entry.name));
    if (inside.includes("static")) await formatTarget(entry.name);
    for (const part of inside) if (existsSync(join(targets, entry.name, part, "static"))) await formatTarget(`${entry.name}/${part}`);
  }
}

await main();
