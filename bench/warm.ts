/** Measures generation in a process that has generated before; prints what it measured. Usage: warm.ts SIZE STACK */
import { generateCodebase } from "../generators";
import type { Genome } from "../generators/genome";
import { sizedGenome } from "../generators/testing/genomes";

const RUNS = 5;
const size = Number(process.argv[2]);
const stack = process.argv[3] ?? "";

/** Another name in every file, so that no formatted file is remembered from the run before. */
function unseenGenome(run: number): Genome {
  const genome = sizedGenome(size);
  return { ...genome, entities: genome.entities.map((entity) => ({ ...entity, name: entity.name.replace("Thing", `Item ${run}`), plural: (entity.plural ?? "").replace("Things", `Items ${run}`) })) };
}

const runs: { seconds: number; files: number; lines: number }[] = [];
await generateCodebase({ genome: sizedGenome(size), stack });
for (let run = 1; run <= RUNS; run += 1) {
  const genome = unseenGenome(run);
  const begun = performance.now();
  const { counts } = await generateCodebase({ genome, stack });
  runs.push({ seconds: (performance.now() - begun) / 1000, files: counts.files, lines: counts.lines });
}
runs.sort((left, right) => left.seconds - right.seconds);
console.log(JSON.stringify({ ...runs[0], megabytes: process.resourceUsage().maxRSS / 1024 }));
