import { database } from "../db/database";
import { latestGenome } from "./latest-genome";
import { lockProject } from "./lock-project";
import { readAgain } from "./read-again";

export interface DescriptionPreview {
  /** The revision the changes are about. */
  readonly revision: number;
  readonly changes: readonly string[];
}

/**
 * What an edited description would change, without changing anything.
 *
 * @throws {AppError} invalid_input with the reason, or not_found
 */
export async function previewDescription({ workspaceId, projectId, text }: { readonly workspaceId: string; readonly projectId: string; readonly text: string }): Promise<DescriptionPreview> {
  const latest = await database().transaction(async (transaction) => {
    await lockProject(transaction, workspaceId, projectId);
    return latestGenome(transaction, projectId);
  });
  return { revision: latest.revision, changes: readAgain(latest, text).changes };
}
