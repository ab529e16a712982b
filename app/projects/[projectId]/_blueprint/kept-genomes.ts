import type { Genome } from "@/generators/genome";

/** A genome as the server has it. */
export interface KeptGenome {
  readonly genome: Genome;
  readonly revision: number;
  readonly digest: string;
}

/** By project, what this tab has saved since it was loaded. Only ever filled in a browser. */
const saved = new Map<string, KeptGenome>();

export function rememberKept(projectId: string, kept: KeptGenome): void {
  saved.set(projectId, kept);
}

/** The browser's way back shows a page as it first came; what this tab has saved since is newer. */
export function newestKept(projectId: string, { genome, revision, digest }: KeptGenome): KeptGenome {
  const known = saved.get(projectId);
  return known !== undefined && known.revision > revision ? known : { genome, revision, digest };
}
