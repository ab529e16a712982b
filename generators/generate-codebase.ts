import { archiveDigest, packArchive } from "./archive/index";
import { makeFileTree, type SourceFile } from "./files/index";
import { formatTree } from "./format/index";
import { GenomeProblemsError, UnknownStackError } from "./generation-errors";
import { checkGenome, isPrintable, type Genome } from "./genome/index";
import { planCodebase } from "./plan/index";
import { countLines } from "./count-lines";
import { STACKS } from "./targets/registry";

export type Stage = "checked" | "planned" | "emitted" | "formatted" | "packed";

export interface Progress {
  /** The stage that has just ended. */
  readonly stage: Stage;
  /** What is known so far, by plural noun: `entities`, `files`, `lines`, `bytes`. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface GenerationRequest {
  readonly genome: Genome;
  /** Id of a stack of the registry. */
  readonly stack: string;
  /** Awaited after each stage; what it throws ends the generation. */
  readonly onProgress?: ((progress: Progress) => void | Promise<void>) | undefined;
}

export interface Codebase {
  /** Sorted by path; paths are relative to the product's folder. */
  readonly files: readonly SourceFile[];
  /** A ZIP that holds one folder, named `folder`. */
  readonly archive: Uint8Array;
  /** sha256 of the archive, in hex. */
  readonly digest: string;
  readonly folder: string;
  readonly counts: { readonly entities: number; readonly files: number; readonly lines: number; readonly bytes: number };
}

/**
 * The whole line from a reviewed genome to an archive. The same genome and stack give the same bytes.
 * @throws GenomeProblemsError when the genome has errors, with all of its problems
 * @throws UnknownStackError when no stack has that id
 */
export async function generateCodebase({ genome, stack, onProgress }: GenerationRequest): Promise<Codebase> {
  const target = STACKS.find(({ id }) => id === stack);
  if (target === undefined) throw new UnknownStackError(stack, STACKS.map(({ id }) => id));
  const report = async (stage: Stage, counts: Progress["counts"]) => onProgress?.({ stage, counts });

  const problems = checkGenome(genome);
  if (!isPrintable(problems)) throw new GenomeProblemsError(problems);
  await report("checked", { entities: genome.entities.length });

  const plan = planCodebase(genome);
  const entities = plan.entities.length;
  await report("planned", { entities });

  const emitted = target.emit(plan);
  await report("emitted", { entities, files: emitted.length });

  const tree = makeFileTree(await formatTree(emitted));
  const { files } = tree;
  const lines = files.reduce((sum, { content }) => sum + countLines(content), 0);
  await report("formatted", { entities, files: files.length, lines });

  const folder = plan.product.slug;
  const archive = await packArchive(tree, folder);
  const counts = { entities, files: files.length, lines, bytes: archive.byteLength };
  await report("packed", counts);
  return { files, archive, digest: archiveDigest(archive), folder, counts };
}
