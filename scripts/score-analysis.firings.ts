/**
 * Count on how many design texts each sign and each form fires, and write docs/analysis-firings.md.
 * Usage: npx tsx scripts/score-analysis.firings.ts DESIGN_FOLDER
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyzeDescription } from "../generators/analysis";
import { FEATURE_NAMES, featuresOf } from "../generators/analysis/entities/features";
import { findCandidates } from "../generators/analysis/entities/find-candidates";
import { indexEntities } from "../generators/analysis/entities/entity-index";
import { findSentenceLists, isFieldList } from "../generators/analysis/fields/find-lists";
import { findEntities, frameOf } from "../generators/analysis/find-entities";
import { findFields } from "../generators/analysis/find-fields";
import { findPermissions } from "../generators/analysis/find-permissions";
import { draftsOf } from "../generators/analysis/find-relations";
import { findRoles } from "../generators/analysis/find-roles";
import { findModels } from "../generators/analysis/models/find-models";
import { readDescription } from "../generators/analysis/read-description";
import { findPairs, PAIR_FEATURES } from "../generators/analysis/relations/pair-features";

const folder = process.argv[2];
if (!folder) throw new Error("Give the folder of the design texts.");
const texts = readdirSync(join(folder, "text")).sort();
const fired = new Map<string, Map<string, number>>();

/** One more text in which a sign of a group fires. */
function count(group: string, names: Iterable<string>): void {
  const counts = fired.get(group) ?? new Map<string, number>();
  for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  fired.set(group, counts);
}

for (const file of texts) {
  const source = readFileSync(join(folder, "text", file), "utf8");
  const reading = readDescription(source);
  const model = findModels(reading.document);
  const roles = findRoles(reading);
  const candidates = findCandidates(reading, model);
  const frame = frameOf(reading, { roles, model }, candidates);
  const index = indexEntities(findEntities(reading, { roles, model }));
  const { parts, statements } = findFields(reading, index, roles);
  const permissions = findPermissions(reading, { index, roles });
  const context = { index, model, parts, roles, permissions, statements };
  const genome = analyzeDescription(source, { fileName: file });
  count("Signs for or against an entity", [...candidates.values()].flatMap((candidate) => featuresOf(candidate, frame).flatMap((value, at) => (value === 0 ? [] : [FEATURE_NAMES[at] ?? ""]))));
  count("Signs of a relation", findPairs(reading, context, draftsOf(reading, context)).flatMap(({ features }) => features.flatMap((value, at) => (value === 0 ? [] : [PAIR_FEATURES[at] ?? ""]))));
  count("Enumerations of fields", reading.sentences.flatMap((sentence) => findSentenceLists(sentence).filter(({ items }) => isFieldList(items)).map(({ cue }) => cue)));
  count("What is read", [
    ...(reading.statements.length > 0 ? ["statements of what a record has"] : []), ...(model.entities.length > 0 ? ["data models in a notation"] : []), ...(parts.length > 0 ? ["things named where a field is expected"] : []),
    ...(permissions.some(({ evidence }) => evidence.length > 0) ? ["permissions that a sentence states"] : []), ...(genome.entities.some(({ workflow }) => workflow !== null) ? ["workflows"] : []),
    ...(genome.entities.some(({ fields }) => fields.some(({ min }) => min !== null)) ? ["ranges of numbers"] : []), ...(genome.integrations.length > 0 ? ["integrations"] : []),
  ]);
  count("Rules that a sentence states", genome.rules.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map(({ kind }) => kind));
  count("Jobs", genome.features.jobs.map(({ kind }) => kind));
  count("Asides", reading.document.blocks.map(({ aside }) => aside).filter((aside) => aside !== "none"));
}

const sections = [...fired].map(([group, counts]) => {
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, number]) => `| ${name} | ${number} |`);
  return [`## ${group}`, "", "| what | texts |", "|---|---|", ...rows].join("\n");
});
const head = `# On how many texts the rules fire\n\nWritten by \`scripts/score-analysis.firings.ts\` over the ${texts.length} design texts. What fires on a single text is a fit to it, unless it is one form of a closed set (a kind of rule, of job, a notation).`;
writeFileSync(new URL("../docs/analysis-firings.md", import.meta.url), `${[head, ...sections].join("\n\n")}\n`);
