/** Installs the npm packages when the lock file says something else than what is installed. */
import fs from "node:fs";
import path from "node:path";
import { runCommand } from "./processes.mjs";
import { sourceDigest } from "./source-digest.mjs";

export async function installPackages(root, step) {
  const stamp = path.join(root, "node_modules", ".groundwork-installed");
  const wanted = sourceDigest(root, ["package.json", "package-lock.json"]);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  await step("Installing packages", async () => {
    // Not `npm ci`: it fails where a mirror lacks the optional packages of other platforms.
    // The lock file decides the versions and is not rewritten.
    const args = ["install", "--no-save", "--no-audit", "--no-fund", "--include=dev", "--include=optional"];
    const command = process.platform === "win32" ? "npm.cmd" : "npm";
    await runCommand({ command, root, arguments: args, environment: process.env, what: "npm install" });
    fs.writeFileSync(stamp, wanted);
  });
}
