import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { makeFileTree } from "../files";
import { archiveDigest, packArchive, treeDigest } from ".";

const FILES = [
  { path: "README.md", content: "# Héllo 🙂\n" },
  { path: "bin/run", content: "#!/bin/sh\n", mode: "executable" as const },
  { path: "empty", content: "" },
  { path: "logo.bin", content: new Uint8Array([0, 1, 255]) },
  { path: "long.txt", content: "line\n".repeat(5000) },
  // Nothing to compress, longer than any buffer that was made before it.
  { path: "noise.bin", content: Uint8Array.from({ length: 70_000 }, (_, index) => Number((BigInt(index) * 6364136223846793005n) >> 7n & 255n) ^ (index >>> 3)) },
];

describe("the archive", () => {
  test("holds one folder with every file, its bytes and its mode", async () => {
    const zip = await JSZip.loadAsync(await packArchive(makeFileTree(FILES), "acme-app"));
    const entries = await Promise.all(
      Object.values(zip.files).map(async (entry) => [
        entry.name,
        entry.unixPermissions,
        entry.date.toISOString(),
        Buffer.from(await entry.async("uint8array")),
      ]),
    );
    expect(entries).toEqual(
      FILES.map((file) => [
        `acme-app/${file.path}`,
        file.mode === undefined ? 0o100644 : 0o100755,
        "1980-01-01T00:00:00.000Z",
        Buffer.from(file.content as string),
      ]),
    );
  });

  test("is one that other programs unpack", async () => {
    const folder = mkdtempSync(join(tmpdir(), "archive-"));
    try {
      writeFileSync(join(folder, "a.zip"), await packArchive(makeFileTree(FILES), "acme-app"));
      const program = 'import sys, zipfile\narchive = zipfile.ZipFile(sys.argv[1])\nprint(archive.testzip(), [i.external_attr >> 16 for i in archive.infolist()] == [int(m) for m in sys.argv[2:]], archive.infolist()[0].date_time)';
      const modes = FILES.map((file) => String(file.mode === undefined ? 0o100644 : 0o100755));
      expect(spawnSync("python3", ["-c", program, join(folder, "a.zip"), ...modes], { encoding: "utf8" }).stdout).toBe("None True (1980, 1, 1, 0, 0, 0)\n");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("has the same bytes in every order, time zone and language", async () => {
    const digest = archiveDigest(await packArchive(makeFileTree([...FILES].reverse()), "acme-app"));
    expect(archiveDigest(await packArchive(makeFileTree(FILES), "acme-app"))).toBe(digest);
    const places = [
      { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
    ];
    expect(places.map(packElsewhere)).toEqual([digest, digest]);
  });

  test.each(["", "..", "a/b", "a\\b", "/"])("refuses the folder name %j", async (name) => {
    await expect(packArchive(makeFileTree(FILES), name)).rejects.toThrow("The folder name");
  });
});

/** The digest of the same files packed by another process in another place. */
function packElsewhere(environment: Readonly<Record<string, string>>): string {
  const program = `
    import { readFileSync } from "node:fs";
    import { makeFileTree } from "./files/index.ts";
    import { archiveDigest, packArchive } from "./archive/index.ts";
    const files = JSON.parse(readFileSync(0, "utf8")).map((file) => ({ ...file, content: file.bytes ? new Uint8Array(file.bytes) : file.content }));
    packArchive(makeFileTree(files), "acme-app").then((bytes) => console.log(archiveDigest(bytes)));
  `;
  const files = FILES.map((file) => (typeof file.content === "string" ? file : { ...file, content: "", bytes: [...file.content] }));
  const result = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    input: JSON.stringify(files),
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout.trim();
}

test("a tree's digest follows paths, modes and contents, and nothing else", () => {
  const digest = treeDigest(makeFileTree(FILES));
  expect(treeDigest(makeFileTree([...FILES].reverse().map((file) => ({ ...file, sources: ["e1"] }))))).toBe(digest);
  const changed = [
    FILES.map((file) => (file.path === "empty" ? { ...file, content: " " } : file)),
    FILES.map((file) => (file.path === "empty" ? { ...file, mode: "executable" as const } : file)),
    FILES.map((file) => (file.path === "empty" ? { ...file, path: "empty2" } : file)),
    FILES.slice(1),
  ].map((files) => treeDigest(makeFileTree(files)));
  expect(new Set([digest, ...changed]).size).toBe(5);
});
