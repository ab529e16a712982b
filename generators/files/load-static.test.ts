import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadStatic, setTargetsFolder } from ".";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "static-"));
  mkdirSync(join(folder, "flask/static/app/__pycache__"), { recursive: true });
  setTargetsFolder(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a static folder is read whole, sorted, without what working on it leaves behind", () => {
  writeFileSync(join(folder, "flask/static/run.sh"), "#!/bin/sh\r\necho\r\n");
  writeFileSync(join(folder, "flask/static/app/__init__.py"), "");
  writeFileSync(join(folder, "flask/static/app/__pycache__/x.pyc"), "x");
  writeFileSync(join(folder, "flask/static/Logo.png"), new Uint8Array([0x89, 0x50, 0xff, 0x00]));
  expect(loadStatic("flask")).toEqual([
    { path: "Logo.png", content: new Uint8Array([0x89, 0x50, 0xff, 0x00]), origin: "static" },
    { path: "app/__init__.py", content: "", origin: "static" },
    { path: "run.sh", content: "#!/bin/sh\necho\n", origin: "static", mode: "executable" },
  ]);
});

test("a target is read once", () => {
  writeFileSync(join(folder, "flask/static/a"), "1");
  const first = loadStatic("flask");
  writeFileSync(join(folder, "flask/static/a"), "2");
  expect(loadStatic("flask")).toBe(first);
});

test("a target's name cannot lead elsewhere, nor can a link", () => {
  expect(() => loadStatic("../flask")).toThrow(new Error('"../flask" is not a target\'s name.'));
  symlinkSync("/etc", join(folder, "flask/static/etc"));
  expect(() => loadStatic("flask")).toThrow(new Error('The static file "etc" is neither a file nor a folder.'));
});

test("a target without a static folder says so", () => {
  expect(() => loadStatic("nothing")).toThrow("ENOENT");
});
