import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { minimal, tutoring } from "../../generators/testing/genomes";
import { makeFolder, runCli, runShell } from "./run-cli";

const DESCRIPTION = "# Shelf\n\nA library lends books. A book has a title, an author and a status (available, lent).\n";

let place: ReturnType<typeof makeFolder>;
const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(place.folder, name), content);
const read = (name: string) => readFileSync(path.join(place.folder, name));
const json = (name: string) => JSON.parse(read(name).toString()) as Record<string, unknown>;

beforeEach(() => {
  place = makeFolder();
  write("book.md", DESCRIPTION);
  write("minimal.json", JSON.stringify(minimal));
});
afterEach(() => place.drop());

describe("analyze", () => {
  test("prints a genome that the other commands take", () => {
    const printed = runCli(place.folder, ["analyze", "book.md"]);
    expect([printed.status, printed.stderr]).toEqual([0, ""]);
    write("book.json", printed.stdout);
    expect(runCli(place.folder, ["check", "book.json"]).status).toBe(0);
  });

  test("reads standard input and writes a file", () => {
    const result = runCli(place.folder, ["analyze", "-", "--out", "a/b.json", "--json"], { input: DESCRIPTION });
    expect(result.status).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ out: "a/b.json", counts: { entities: (json("a/b.json").entities as unknown[]).length } });
  });

  test("prints names and kinds in the simple format", () => {
    const { stdout } = runCli(place.folder, ["analyze", "book.md", "--format", "simple"]);
    expect(Object.keys(JSON.parse(stdout) as object).sort()).toEqual(["entities", "features", "permissions", "relations", "roles", "workflows"]);
  });
});

describe("generate", () => {
  test("writes an archive with one folder, and the same bytes again", async () => {
    const first = runCli(place.folder, ["generate", "minimal.json", "--stack", "flask-nextjs", "--out", "a.zip", "--json"]);
    runCli(place.folder, ["generate", "minimal.json", "--out", "b.zip"]);
    expect(read("a.zip").equals(read("b.zip"))).toBe(true);
    const answer = JSON.parse(first.stdout) as { digest: string; folder: string; counts: { files: number } };
    expect(answer.digest).toBe(createHash("sha256").update(read("a.zip")).digest("hex"));
    const entries = Object.keys((await JSZip.loadAsync(read("a.zip"))).files);
    expect(new Set(entries.map((entry) => entry.split("/")[0]))).toEqual(new Set([answer.folder]));
    expect(entries.length).toBe(answer.counts.files);
  });

  test("writes the folder's contents into a directory, and again over what it wrote", () => {
    expect(runCli(place.folder, ["generate", "minimal.json", "--out", "app"]).status).toBe(0);
    expect(read("app/backend/app/models/book.py").toString()).toContain("class Book");
    expect(runCli(place.folder, ["generate", "minimal.json", "--out", "app"]).status).toBe(0);
    expect(place.names()).toEqual(["app", "book.md", "minimal.json"]);
  });

  test("takes files of the codebase before away and leaves the others", () => {
    write("tutoring.json", JSON.stringify(tutoring));
    runCli(place.folder, ["generate", "minimal.json", "--out", "app"]);
    write("app/.env", "SECRET=1");
    expect(runCli(place.folder, ["generate", "tutoring.json", "--out", "app"]).status).toBe(0);
    expect(() => read("app/backend/app/models/book.py")).toThrow("ENOENT");
    expect(read("app/.env").toString()).toBe("SECRET=1");
  });

  test("refuses a folder with edits, unless it is forced", () => {
    runCli(place.folder, ["generate", "minimal.json", "--out", "app"]);
    write("app/backend/wsgi.py", "# mine\n");
    const refused = runCli(place.folder, ["generate", "minimal.json", "--out", "app"]);
    expect([refused.status, refused.stderr]).toEqual([1, "groundwork: app was edited since Groundwork wrote it: backend/wsgi.py. Choose another folder, or use --force to replace these files.\n"]);
    expect(read("app/backend/wsgi.py").toString()).toBe("# mine\n");
    expect(runCli(place.folder, ["generate", "minimal.json", "--out", "app", "--force"]).status).toBe(0);
    expect(read("app/backend/wsgi.py").toString()).not.toBe("# mine\n");
  });

  test("refuses a folder of somebody else", () => {
    mkdirSync(path.join(place.folder, "theirs"));
    write("theirs/thesis.txt", "years of work");
    const { status, stderr } = runCli(place.folder, ["generate", "minimal.json", "--out", "theirs"]);
    expect([status, stderr]).toEqual([1, "groundwork: theirs is not empty and was not written by Groundwork. Choose another folder, or use --force to write into it.\n"]);
  });

  test("reads a description directly, and says each stage on a line when no terminal listens", () => {
    const { status, stderr } = runCli(place.folder, ["generate", "book.md", "--out", "book.zip"]);
    expect(status).toBe(0);
    expect(stderr.split("\n").map((line) => line.split(":")[0])).toEqual(["checked", "planned", "emitted", "formatted", "packed", ""]);
  });
});

describe("the smaller commands", () => {
  test("check names the place of an error and ends with 1", () => {
    write("bad.json", JSON.stringify({ ...minimal, relations: [{ id: "r", name: "owner", from: "nowhere", to: minimal.entities[0]?.id, kind: "manyToOne" }] }));
    const { status, stdout } = runCli(place.folder, ["check", "bad.json"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^error {2}relations\.0/m);
    expect(JSON.parse(runCli(place.folder, ["check", "bad.json", "--json"]).stdout)).toMatchObject({ passed: false });
  });

  test("diff says a rename as a rename", () => {
    write("renamed.json", JSON.stringify({ ...minimal, entities: minimal.entities.map((entity) => ({ ...entity, name: "Volume" })) }));
    expect(runCli(place.folder, ["diff", "minimal.json", "minimal.json"]).stdout).toBe("Nothing changed.\n");
    const { changes } = JSON.parse(runCli(place.folder, ["diff", "minimal.json", "renamed.json", "--json"]).stdout) as { changes: { kind: string; to: string }[] };
    expect(changes.filter(({ kind }) => kind === "renamed").map(({ to }) => to)).toContain("Volume");
  });

  test("stacks lists the stacks", () => {
    expect(JSON.parse(runCli(place.folder, ["stacks", "--json"]).stdout)).toMatchObject({ stacks: [{ id: "flask-nextjs", name: "Flask and Next.js" }, { id: "flask", name: "Flask" }] });
  });

  test("every command has help", () => {
    for (const name of ["analyze", "check", "generate", "prove", "diff", "stacks", "login", "push", "build", "pull"]) {
      const { status, stdout } = runCli(place.folder, [name, "--help"]);
      expect([status, stdout.split("\n")[0]?.startsWith(`Usage: groundwork ${name}`)]).toEqual([0, true]);
    }
  });

  test("a command that makes no sense ends with 2 and a hint", () => {
    const cases: Record<string, string> = {
      "": "No command given.",
      "genrate book.md": 'There is no command "genrate". Did you mean "generate"?',
      "generate minimal.json --oot x": `"generate" has no option --oot. Did you mean "--out"?`,
      "generate minimal.json": "--out DIR|X.zip is missing.",
      "generate minimal.json --out": "--out needs a value",
      "generate minimal.json --out x --stack flusk": '--stack cannot be "flusk". Did you mean "flask"?',
      "generate minimal.json two.json --out x": '"two.json" is one argument too many.',
      "check": "GENOME.json missing.",
      "pull 1 --out genome.json": "--out has to end in .zip.",
      "pull 1 --genome --out product.zip": "--out has to end in .json",
      "pull 1 --genome": "--out FILE is missing.",
      "analyze book.md --format xml": '--format cannot be "xml".',
    };
    for (const [line, message] of Object.entries(cases)) {
      const { status, stderr } = runCli(place.folder, line.split(" ").filter(Boolean));
      expect([line, status, stderr.slice("groundwork: ".length, "groundwork: ".length + message.length)]).toEqual([line, 2, message]);
    }
    expect(place.names()).toEqual(["book.md", "minimal.json"]);
  });

  test("a reader that stops early ends it quietly", () => {
    write("tutoring.json", JSON.stringify(tutoring));
    const { stdout, stderr } = runShell(place.folder, 'for i in 1 2 3; do "$CLI" analyze book.md; done | head -c 1');
    expect([stdout, stderr]).toEqual(["{", ""]);
  });
});
