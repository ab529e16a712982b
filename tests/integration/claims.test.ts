import { expect, test } from "vitest";
import { minimal } from "@/generators/testing/genomes";
import { cancelBuild } from "@/lib/builds/cancel-build";
import { claimBuild } from "@/lib/builds/claim-build";
import { completeBuild } from "@/lib/builds/complete-build";
import { failBuild } from "@/lib/builds/fail-build";
import { findBuild } from "@/lib/builds/find-build";
import { findArchive } from "@/lib/builds/open-archive";
import { recordProgress } from "@/lib/builds/record-progress";
import { startBuild } from "@/lib/builds/start-build";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { createProject } from "@/lib/projects/create-project";
import { findProject } from "@/lib/projects/find-project";
import { listProjects } from "@/lib/projects/list-projects";
import { createVisitor } from "@/lib/visitors/create-visitor";
import { makeWorld } from "./world";

const archive = { digest: "a".repeat(64), name: "product.zip", bytes: 3, files: 2, lines: 1 };

async function claimed() {
  const world = await makeWorld(minimal);
  const { id } = await startBuild({ ...world, stack: "flask" });
  const build = await claimBuild(id);
  if (build === undefined) throw new Error("The build could not be claimed.");
  return { world, id, claim: build.claim };
}

test("only the latest claim may write, and a build is completed once", async () => {
  const { id, claim } = await claimed();
  const later = (await claimBuild(id))?.claim ?? claim;
  expect([
    await recordProgress(claim, { stage: "planned", counts: {} }),
    await completeBuild(claim, archive),
    await recordProgress(later, { stage: "planned", counts: { files: 3 } }),
    await completeBuild(later, archive),
    await completeBuild(later, archive),
    await failBuild(later, "Too late."),
  ]).toEqual([false, false, true, true, false, false]);
});

test("a finished or cancelled build cannot be claimed", async () => {
  const { world, id, claim } = await claimed();
  await completeBuild(claim, archive);
  expect(await claimBuild(id)).toBeUndefined();
  expect((await cancelBuild(world.workspaceId, id)).state).toBe("succeeded");
  const { id: other } = await startBuild({ ...world, stack: "flask" });
  await cancelBuild(world.workspaceId, other);
  expect([await claimBuild(other), await claimBuild(newId())]).toEqual([undefined, undefined]);
});

test("starting a build that is under way gives the same build", async () => {
  const world = await makeWorld(minimal);
  const ids = await Promise.all(Array.from({ length: 5 }, async () => (await startBuild({ ...world, stack: "flask" })).id));
  expect(new Set(ids).size).toBe(1);
});

test("what belongs to another workspace does not exist", async () => {
  const { world, id, claim } = await claimed();
  await completeBuild(claim, archive);
  const { workspaceId } = await createVisitor();
  const attempts = [
    findBuild(workspaceId, id),
    findArchive(workspaceId, id),
    cancelBuild(workspaceId, id),
    findProject(workspaceId, world.projectId),
    startBuild({ workspaceId, projectId: world.projectId, stack: "flask" }),
    findProject(world.workspaceId, "not-an-id"),
  ];
  const codes = await Promise.all(attempts.map((attempt) => attempt.then(() => "found", (error: unknown) => (error instanceof AppError ? error.code : error))));
  expect(codes).toEqual(attempts.map(() => "not_found"));
  expect(await findArchive(world.workspaceId, id)).toEqual(archive);
});

test("a description becomes a project, and what is none leaves nothing behind", async () => {
  const { workspaceId } = await createVisitor();
  const text = "# Libro\r\n\r\nA book has a title and an author. Each loan belongs to a book.\r\n";
  const project = await findProject(workspaceId, await createProject(workspaceId, text));
  expect(project.description).toBe(text.replaceAll("\r\n", "\n"));
  for (const sentence of project.genome.source.sentences) {
    expect(project.description.slice(sentence.start, sentence.end).normalize("NFC")).toContain(sentence.text.slice(0, 10));
  }
  await expect(createProject(workspaceId, "%%% 12345 %%%")).rejects.toMatchObject({ code: "invalid_input" });
  expect(await listProjects(workspaceId)).toHaveLength(1);
});
