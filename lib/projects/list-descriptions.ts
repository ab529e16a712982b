import { and, desc, eq, sql } from "drizzle-orm";
import { descriptions } from "@/drizzle/schema";
import { database } from "../db/database";

export interface DescriptionVersion {
  readonly version: number;
  readonly characters: number;
  readonly createdAt: Date;
}

/** The versions of a project's description, newest first, without their texts. The caller has made sure whose project it is. */
export async function listDescriptions(projectId: string): Promise<readonly DescriptionVersion[]> {
  const { version, text, createdAt } = descriptions;
  return database()
    .select({ version, characters: sql<number>`length(${text})`, createdAt })
    .from(descriptions)
    .where(eq(descriptions.projectId, projectId))
    .orderBy(desc(version));
}

/** The text of one version, or undefined when there is no such version. */
export async function readDescription(projectId: string, version: number): Promise<string | undefined> {
  const [found] = await database()
    .select({ text: descriptions.text })
    .from(descriptions)
    .where(and(eq(descriptions.projectId, projectId), eq(descriptions.version, version)));
  return found?.text;
}
