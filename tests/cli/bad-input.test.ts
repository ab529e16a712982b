import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { minimal } from "../../generators/testing/genomes";
import { makeFolder, runCli, runShell } from "./run-cli";

let place: ReturnType<typeof makeFolder>;
const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(place.folder, name), content);

beforeEach(() => {
  place = makeFolder();
  write("minimal.json", JSON.stringify(minimal));
});
afterEach(() => place.drop());

const INPUTS: Readonly<Record<string, readonly [file: string, content: string | Uint8Array, message: RegExp]>> = {
  "an empty file": ["empty.md", "", /empty/],
  "blank lines": ["blank.md", " \n\t\n", /empty/],
  "a picture": ["picture.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1]), /PNG image/],
  "NUL bytes": ["binary.md", new Uint8Array([65, 0, 66, 0, 1, 2]), /NUL/],
  "ten megabytes": ["long.md", "A book has a title. ".repeat(525_000), /1 MB/],
  "thirty megabytes": ["longer.md", new Uint8Array(30_000_000).fill(65), /neither a description nor a genome/],
  "Latin-1": ["latin.md", new Uint8Array([...new TextEncoder().encode("Ein Buch hat einen Titel. Gr"), 0xfc, 0xdf, 0x65]), /UTF-8/],
  "no description at all": ["poem.md", "Ooooh. Aaaah.\n", /names a thing that a product could keep/],
  "broken JSON": ["broken.json", '{\n  "schemaVersion": 1,\n  oops\n}', /line 3, column 3/],
  "JSON that is no genome": ["other.json", '{"schemaVersion": 1}', /not a valid genome:\n {2}product/],
  "an empty genome file": ["empty.json", "", /is not JSON: it is empty/],
  "a list": ["list.json", "[1, 2]", /not a valid genome/],
  "a genome of a later version": ["later.json", JSON.stringify({ ...minimal, schemaVersion: 99 }), /schemaVersion/],
};

test.each(Object.entries(INPUTS))("%s is refused in words, and nothing is left behind", (_, [file, content, message]) => {
  write(file, content);
  const result = runCli(place.folder, ["generate", file, "--out", "out.zip"]);
  expect(result.stderr).toMatch(message);
  expect([result.status, result.stdout, place.names()]).toEqual([1, "", [file, "minimal.json"].sort()]);
  const machine = runCli(place.folder, ["generate", file, "--out", "out", "--json"]);
  expect([machine.status, Object.keys(JSON.parse(machine.stdout) as object), place.names()]).toEqual([1, ["error"], [file, "minimal.json"].sort()]);
});

test("a genome with problems is refused with every place", () => {
  const entities = [...minimal.entities, ...minimal.entities];
  write("twice.json", JSON.stringify({ ...minimal, entities }));
  const { status, stderr } = runCli(place.folder, ["generate", "twice.json", "--out", "out"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/The genome cannot be printed:\nerror {2}entities\.1/);
  expect(place.names()).toEqual(["minimal.json", "twice.json"]);
});

test.each([
  ["a file that is not there", ["generate", "nowhere.md", "--out", "x.zip"], "Cannot read nowhere.md: it does not exist (ENOENT)."],
  ["a folder for a file", ["analyze", "."], "Cannot read .: it is a folder (EISDIR)."],
  ["a place below a file", ["generate", "minimal.json", "--out", "minimal.json/x.zip"], "Cannot write minimal.json/x.zip: a part of the path is a file, not a folder (ENOTDIR)."],
  ["a folder below a file", ["generate", "minimal.json", "--out", "minimal.json/x"], "Cannot write minimal.json/x: a part of the path is a file, not a folder (ENOTDIR)."],
  ["a file where a folder goes", ["generate", "minimal.json", "--out", "minimal.json"], "minimal.json is a file, not a folder; an archive ends in .zip."],
  ["a codebase that is not there", ["prove", "nowhere"], "Cannot read nowhere: it does not exist (ENOENT)."],
])("%s is said with its reason", (_, args, message) => {
  const { status, stderr } = runCli(place.folder, args);
  expect([status, stderr.split("\n").at(-2)]).toEqual([1, `groundwork: ${message}`]);
  expect(place.names()).toEqual(["minimal.json"]);
});

test("a folder that may not be written to is said so", () => {
  // Root may write anywhere but into the kernel's own tree.
  const locked = process.getuid?.() === 0 ? "/sys/groundwork.zip" : path.join(place.folder, "locked", "out.zip");
  mkdirSync(path.join(place.folder, "locked"), { mode: 0o555 });
  const { status, stderr } = runCli(place.folder, ["generate", "minimal.json", "--out", locked]);
  expect(status).toBe(1);
  expect(stderr).toContain(`groundwork: Cannot write ${locked}: `);
  expect(place.names()).toEqual(["locked", "minimal.json"]);
});

test("a disk that is full leaves no part of an archive or a folder", () => {
  // The limit on the size of a file stands for the end of the disk: the same write fails at the same point.
  for (const out of ["out.zip", "out"]) {
    const { status, stderr } = runShell(place.folder, `"$CLI" stacks > /dev/null && ulimit -f 1 && "$CLI" generate minimal.json --out ${out}`);
    expect([status, stderr.split("\n").at(-2)]).toEqual([1, `groundwork: Cannot write ${out}: the file would be larger than allowed here (EFBIG).`]);
    expect(place.names()).toEqual(["minimal.json"]);
  }
});

test("output that finds no room ends with 1 and a reason", () => {
  const { status, stderr } = runShell(place.folder, 'echo "A book has a title." | "$CLI" analyze - > /dev/full');
  expect([status, stderr]).toEqual([1, "groundwork: Cannot write standard output: the disk is full (ENOSPC).\n"]);
});

test("a codebase that is none is refused by prove", () => {
  mkdirSync(path.join(place.folder, "empty"));
  write("text.zip", "no archive");
  expect(runCli(place.folder, ["prove", "empty"]).stderr).toContain("is not a generated codebase: it has no backend/requirements.txt.");
  expect(runCli(place.folder, ["prove", "text.zip"]).stderr).toContain("is neither a folder nor a ZIP archive.");
  expect(place.names()).toEqual(["empty", "minimal.json", "text.zip"]);
});
