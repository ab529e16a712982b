import { and, desc, eq, isNull } from "drizzle-orm";
import { descriptions, genomes, projects } from "@/drizzle/schema";
import { parseGenome, type Genome } from "@/generators/genome";
import { database } from "../db/database";
import { notFound } from "../errors";
import { isId } from "../ids";

export interface Project {
  readonly id: string;
  readonly name: string;
  /** Counts every change; who saves says which one they saw. */
  readonly revision: number;
  /** The latest genome and the description it was read from. */
  readonly genome: Genome;
  readonly genomeDigest: string;
  readonly genomeVersion: number;
  readonly description: string;
}

/**
 * The project, if it belongs to the workspace.
 *
 * @throws {AppError} not_found, also for a project of another workspace
 */
export async function findProject(workspaceId: string, projectId: string): Promise<Project> {
  if (!isId(projectId)) throw notFound("project");
  const [found] = await database()
    .select({
      id: projects.id,
      name: projects.name,
      revision: projects.revision,
      content: genomes.content,
      genomeDigest: genomes.digest,
      genomeVersion: genomes.version,
      description: descriptions.text,
    })
    .from(projects)
    .innerJoin(genomes, eq(genomes.projectId, projects.id))
    .innerJoin(descriptions, eq(descriptions.id, genomes.descriptionId))
    .where(and(eq(projects.id, projectId), eq(projects.workspaceId, workspaceId), isNull(projects.deletedAt)))
    .orderBy(desc(genomes.version))
    .limit(1);
  if (found === undefined) throw notFound("project");
  const { content, ...project } = found;
  return { ...project, genome: parseGenome(content) };
}
