/** Write generators/testing/golden anew, after its difference was looked at. Usage: npm run golden */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { goldenFiles } from "../generators/testing/golden";

const folder = fileURLToPath(new URL("../generators/testing/golden/", import.meta.url));
const files = await goldenFiles();
rmSync(folder, { recursive: true, force: true });
for (const [place, content] of files) {
  const file = path.join(folder, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(`${files.size} files`);
