import { inArray, lt, sql } from "drizzle-orm";
import { projects } from "@/drizzle/schema";
import { database } from "../db/database";
import { doomArchives } from "./doom-archives";

/** Deletes for good what was deleted a week ago and not taken back. */
export async function purgeProjects(): Promise<void> {
  await database().transaction(async (transaction) => {
    const due = lt(projects.deletedAt, sql`now() - interval '7 days'`);
    const gone = await transaction.select({ id: projects.id }).from(projects).where(due).limit(200).for("update", { skipLocked: true });
    if (gone.length === 0) return;
    const these = inArray(projects.id, gone.map(({ id }) => id));
    await doomArchives(transaction, these);
    await transaction.delete(projects).where(these);
  });
}
