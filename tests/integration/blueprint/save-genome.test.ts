import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { descriptions, genomes } from "@/drizzle/schema";
import { applyCommand } from "@/generators/genome/edit";
import { clinic } from "@/generators/testing/genomes";
import { startBuild } from "@/lib/builds/start-build";
import { database } from "@/lib/db/database";
import { createProject } from "@/lib/projects/create-project";
import { describeAgain } from "@/lib/projects/describe-again";
import { findProject } from "@/lib/projects/find-project";
import { previewDescription } from "@/lib/projects/preview-description";
import { saveGenome } from "@/lib/projects/save-genome";
import { createVisitor } from "@/lib/visitors/create-visitor";
import { makeWorld, type World } from "../world";

const TEXT = "# Libro\nA book has a title and an author. A member has a name and an email.";

const edit = (genome: typeof clinic, name: string) => applyCommand(genome, { kind: "addEntity", name });
const versions = async ({ projectId }: World) => (await database().select({ version: genomes.version }).from(genomes).where(eq(genomes.projectId, projectId))).length;

test("an edit is kept, and the next one needs its revision", async () => {
  const world = await makeWorld(clinic);
  const first = edit(clinic, "Van");
  const saved = await saveGenome({ ...world, revision: 1, genome: first });
  expect(saved).toMatchObject({ revision: 2, version: 1 });
  await expect(saveGenome({ ...world, revision: 1, genome: edit(clinic, "Boat") })).rejects.toMatchObject({ code: "conflict" });
  const project = await findProject(world.workspaceId, world.projectId);
  expect([project.genome, project.revision, project.genomeDigest]).toEqual([first, 2, saved.digest]);
  expect(await saveGenome({ ...world, revision: 2, genome: first })).toEqual(saved);
});

test("of many tabs that save the same revision at once, one wins and the others are told", async () => {
  const world = await makeWorld(clinic);
  const answers = await Promise.allSettled(Array.from({ length: 6 }, (_, index) => saveGenome({ ...world, revision: 1, genome: edit(clinic, `Van ${index}`) })));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(answers.flatMap((answer) => (answer.status === "rejected" ? [(answer.reason as { code?: string }).code] : []))).toEqual(Array(5).fill("conflict"));
});

test("what was built is not changed: the next edit is another version", async () => {
  const world = await makeWorld(clinic);
  const build = await startBuild({ ...world, stack: "flask" });
  const saved = await saveGenome({ ...world, revision: 1, genome: edit(clinic, "Van") });
  expect([saved.version, await versions(world)]).toEqual([2, 2]);
  const [built] = await database().select({ content: genomes.content }).from(genomes).where(eq(genomes.id, build.genomeId));
  expect(built?.content).toEqual(clinic);
  await saveGenome({ ...world, revision: saved.revision, genome: edit(clinic, "Boat") });
  expect(await versions(world)).toBe(2);
});

test("nonsense, another workspace and a forged description are refused or ignored", async () => {
  const world = await makeWorld(clinic);
  await expect(saveGenome({ ...world, revision: 1, genome: { entities: "many" } })).rejects.toMatchObject({ code: "invalid_input" });
  await expect(saveGenome({ ...world, revision: 1, genome: { ...clinic, secret: 1 } })).rejects.toMatchObject({ code: "invalid_input" });
  const stranger = await createVisitor();
  await expect(saveGenome({ ...world, workspaceId: stranger.workspaceId, revision: 1, genome: clinic })).rejects.toMatchObject({ code: "not_found" });
  await saveGenome({ ...world, revision: 1, genome: { ...edit(clinic, "Van"), source: { digest: "", language: "xx", sentences: [] } } });
  expect((await findProject(world.workspaceId, world.projectId)).genome.source).toEqual(clinic.source);
});

test("another description shows what it would change, and keeps edits and ids", async () => {
  const { workspaceId } = await createVisitor();
  const projectId = await createProject(workspaceId, TEXT);
  const { genome } = await findProject(workspaceId, projectId);
  const book = genome.entities.find(({ name }) => name === "Book")?.id ?? "";
  const edited = applyCommand(genome, { kind: "changeEntity", entity: book, changes: { name: "Volume" } });
  await saveGenome({ workspaceId, projectId, revision: 1, genome: edited });
  const text = `${TEXT} A shelf has a label.`;
  const preview = await previewDescription({ workspaceId, projectId, text });
  expect(preview.revision).toBe(2);
  expect(preview.changes).toContain("The entity “Shelf” is new.");
  expect(preview.changes.join(" ")).not.toMatch(/Book|Volume” is gone/);
  await expect(describeAgain({ workspaceId, projectId, text, revision: 1 })).rejects.toMatchObject({ code: "conflict" });
  await describeAgain({ workspaceId, projectId, text, revision: 2 });
  const after = await findProject(workspaceId, projectId);
  expect(after.genome.entities.map(({ name }) => name)).toEqual(expect.arrayContaining(["Volume", "Member", "Shelf"]));
  expect(after.genome.entities.find(({ name }) => name === "Volume")?.id).toBe(book);
  expect([after.description, after.genomeVersion, after.revision]).toEqual([text, 2, 3]);
  const kept = await database().select({ version: descriptions.version, reading: descriptions.reading }).from(descriptions).where(eq(descriptions.projectId, projectId));
  expect(kept.map(({ reading }) => reading !== null)).toEqual([true, true]);
});

test("a text from before readings were kept is read once more", async () => {
  const { workspaceId } = await createVisitor();
  const projectId = await createProject(workspaceId, TEXT);
  await database().update(descriptions).set({ reading: null }).where(eq(descriptions.projectId, projectId));
  const { changes } = await previewDescription({ workspaceId, projectId, text: TEXT });
  expect(changes).toEqual([]);
});
