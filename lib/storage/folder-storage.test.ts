import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderStorage } from "./folder-storage";
import type { ByteRange } from "./object-storage";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "groundwork-storage-"));
});
afterEach(() => rm(directory, { recursive: true }));

test("an object comes back whole or in part", async () => {
  const storage = folderStorage(directory);
  await storage.put("archives/ab.zip", Buffer.from("0123456789"));
  const read = async (range?: ByteRange) => {
    const stream = await storage.open("archives/ab.zip", range);
    return stream && String(await buffer(stream));
  };
  expect([await read(), await read({ start: 2, end: 4 })]).toEqual(["0123456789", "234"]);
});

test("an object that was never stored is undefined", async () => {
  expect(await folderStorage(directory).open("archives/none.zip")).toBeUndefined();
});

test("a key cannot leave the folder", async () => {
  const storage = folderStorage(directory);
  for (const key of ["../x", "/etc/passwd", "a/../b", "a//b", "a\\b", "", "a\0b", "a/."]) {
    await expect(storage.put(key, Buffer.from(""))).rejects.toThrow("Not a storage key");
  }
});

test("a failed write leaves nothing behind", async () => {
  await writeFile(path.join(directory, "archives"), "a file where a folder is needed");
  await expect(folderStorage(directory).put("archives/ab.zip", Buffer.from("x"))).rejects.toThrow();
  expect(await readdir(directory)).toEqual(["archives"]);
});

test("storing twice is harmless and leaves one file", async () => {
  const storage = folderStorage(directory);
  await storage.put("archives/ab.zip", Buffer.from("same"));
  await storage.put("archives/ab.zip", Buffer.from("same"));
  expect(await readdir(path.join(directory, "archives"))).toEqual(["ab.zip"]);
});
