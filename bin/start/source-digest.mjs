/** Tells whether sources have changed since something was made from them. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** SHA-256 over the names and contents of files and folders under `root`; tests do not count. */
export function sourceDigest(root, places) {
  const hash = createHash("sha256");
  for (const place of places) add(hash, root, place);
  return hash.digest("hex");
}

function add(hash, root, place) {
  const stat = fs.statSync(path.join(root, place), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    const names = fs.readdirSync(path.join(root, place)).sort();
    for (const name of names) if (!/\.test\.tsx?$/.test(name)) add(hash, root, `${place}/${name}`);
    return;
  }
  hash.update(`${place}\0${stat.size}\0`).update(fs.readFileSync(path.join(root, place)));
}
