import { expect, test } from "vitest";
import { minimal } from "@/generators/testing/genomes";
import { claimBuild } from "@/lib/builds/claim-build";
import { failBuild } from "@/lib/builds/fail-build";
import { findBuild } from "@/lib/builds/find-build";
import { startBuild } from "@/lib/builds/start-build";
import { AppError } from "@/lib/errors";
import { createProject } from "@/lib/projects/create-project";
import { describeAgain } from "@/lib/projects/describe-again";
import { duplicateProject } from "@/lib/projects/duplicate-project";
import { findProject } from "@/lib/projects/find-project";
import { listDescriptions, readDescription } from "@/lib/projects/list-descriptions";
import { listProjects, type Shelf } from "@/lib/projects/list-projects";
import { renameProject } from "@/lib/projects/rename-project";
import { shelveProject } from "@/lib/projects/shelve-project";
import { createVisitor } from "@/lib/visitors/create-visitor";
import { makeWorld } from "./world";

const TEXT = "# Libro\n\nA book has a title and an author. Each loan belongs to a book.\n";
const names = async (workspaceId: string, shelf: Shelf, text = "") => (await listProjects(workspaceId, { shelf, text })).map(({ name }) => name);
const code = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

test("projects are found by a part of their name, taken as it is typed", async () => {
  const { workspaceId } = await createVisitor();
  const projectId = await createProject(workspaceId, TEXT);
  await renameProject({ workspaceId, projectId, name: "  100% Büro_1  " });
  expect(await Promise.all(["büro", "100%", "_1", "o_", "%%", "", "Libro"].map((text) => names(workspaceId, "current", text)))).toEqual([
    ["100% Büro_1"],
    ["100% Büro_1"],
    ["100% Büro_1"],
    ["100% Büro_1"],
    [],
    ["100% Büro_1"],
    [],
  ]);
  expect(await Promise.all(["", "a".repeat(101), "a\u0007b"].map((name) => code(renameProject({ workspaceId, projectId, name }))))).toEqual([
    "invalid_input",
    "invalid_input",
    "invalid_input",
  ]);
});

test("the list tells what became of the last build", async () => {
  const world = await makeWorld(minimal);
  expect((await listProjects(world.workspaceId))[0]?.lastBuild).toBeNull();
  const first = await startBuild({ ...world, stack: "flask" });
  await failBuild((await claimBuild(first.id))!.claim, "Because.");
  const second = await startBuild({ ...world, stack: "flask" });
  expect((await listProjects(world.workspaceId))[0]?.lastBuild).toMatchObject({ id: second.id, state: "queued" });
});

test("a copy has the description and the genome, and goes its own way", async () => {
  const { workspaceId } = await createVisitor();
  const projectId = await createProject(workspaceId, TEXT);
  const copyId = await duplicateProject(workspaceId, projectId);
  const [original, copy] = [await findProject(workspaceId, projectId), await findProject(workspaceId, copyId)];
  expect([copy.name, copy.genomeDigest, copy.description, copy.genomeVersion]).toEqual([`Copy of ${original.name}`, original.genomeDigest, TEXT, 1]);
  await shelveProject({ workspaceId, projectId, shelf: "deleted" });
  expect((await findProject(workspaceId, copyId)).description).toBe(TEXT);
});

test("a project is archived, deleted and taken back; deleting cancels its build", async () => {
  const world = await makeWorld(minimal);
  const { workspaceId, projectId } = world;
  const { id } = await startBuild({ ...world, stack: "flask" });
  await shelveProject({ workspaceId, projectId, shelf: "archived" });
  expect([await names(workspaceId, "current"), (await names(workspaceId, "archived")).length, (await findBuild(workspaceId, id)).state]).toEqual([[], 1, "queued"]);
  await shelveProject({ workspaceId, projectId, shelf: "deleted" });
  expect([await names(workspaceId, "archived"), (await names(workspaceId, "deleted")).length]).toEqual([[], 1]);
  expect(await Promise.all([code(findProject(workspaceId, projectId)), code(findBuild(workspaceId, id)), code(renameProject({ workspaceId, projectId, name: "New" })), code(duplicateProject(workspaceId, projectId))])).toEqual(
    Array.from({ length: 4 }, () => "not_found"),
  );
  await shelveProject({ workspaceId, projectId, shelf: "current" });
  expect([(await findBuild(workspaceId, id)).state, (await names(workspaceId, "current")).length]).toEqual(["cancelled", 1]);
});

test("nobody touches a project of another workspace", async () => {
  const { projectId, workspaceId: owner } = await makeWorld(minimal);
  const { workspaceId } = await createVisitor();
  const shelves: readonly Shelf[] = ["current", "archived", "deleted"];
  const tries = [renameProject({ workspaceId, projectId, name: "Mine" }), duplicateProject(workspaceId, projectId), ...shelves.map((shelf) => shelveProject({ workspaceId, projectId, shelf }))];
  expect(await Promise.all(tries.map(code))).toEqual(tries.map(() => "not_found"));
  expect(await names(owner, "current")).toHaveLength(1);
});

test("every version of a description is kept as it was", async () => {
  const { workspaceId } = await createVisitor();
  const projectId = await createProject(workspaceId, TEXT);
  const next = `${TEXT}\nAn event has a title and a date.\n`;
  await describeAgain({ workspaceId, projectId, text: next });
  expect((await listDescriptions(projectId)).map(({ version, characters }) => [version, characters])).toEqual([
    [2, next.length],
    [1, TEXT.length],
  ]);
  expect([await readDescription(projectId, 1), await readDescription(projectId, 2), await readDescription(projectId, 3)]).toEqual([TEXT, next, undefined]);
});
