import type { AiUse, Entity, Features } from "../../genome/genome";
import type { Evidence } from "../fields/found-field";
import { fold } from "../words/normalize";
import type { Assembly } from "./assembly";
import { assembleJobs } from "./assemble-jobs";
import { provenanceOf } from "./provenance";

/** The features of the genome: flags with their sentences, jobs in the closed forms, searches and exports by entity. */
export function assembleFeatures(assembly: Assembly): Features {
  const { features, entityOf, reading } = assembly;
  const flag = (evidence: readonly Evidence[]): Features["email"] => ({ enabled: evidence.length > 0, provenance: evidence.length > 0 ? provenanceOf(evidence) : [] });
  const jobs = assembleJobs(assembly);
  const mailed = jobs.some(({ kind }) => kind === "digest") && features.email.length === 0;
  const shown = jobs.some(({ kind }) => kind === "remind") && features.email.length === 0 && features.notifications.length === 0;
  const over = (evidence: readonly Evidence[]): Features["search"] => ({ entities: evidence.length > 0 ? entitiesOf(evidence, assembly) : [], provenance: evidence.length > 0 ? provenanceOf(evidence) : [] });
  return {
    billing: flag(features.billing),
    email: mailed ? { enabled: true, provenance: provenanceOf([], "A regular summary is sent by mail.") } : flag(features.email),
    fileUpload: features.fileUpload.length === 0 && hasFiles(entityOf.values()) ? { enabled: true, provenance: provenanceOf([], "A field holds a file or an image.") } : flag(features.fileUpload),
    notifications: shown ? { enabled: true, provenance: provenanceOf([], "Reminders are shown in the product.") } : flag(features.notifications),
    auditLog: flag(features.auditLog), publicApi: flag(features.publicApi), realtime: flag(features.realtime), payments: flag(features.payments),
    search: over(features.search), export: over(features.export), jobs, ai: assembleAi(assembly, reading.sentences.length > 0 ? features.ai : []),
  };
}

function hasFiles(entities: Iterable<Entity>): boolean {
  return [...entities].some(({ fields }) => fields.some(({ type }) => type === "file" || type === "image"));
}

/** The entities that the sentences speak of; when they name none, all of them. */
function entitiesOf(evidence: readonly Evidence[], { entityOf }: Assembly): string[] {
  const named = new Set<string>();
  for (const { sentence } of evidence) {
    for (const [found, entity] of entityOf) if (sentence.mentions.some(({ key }) => key === found.key || found.merged.some((candidate) => candidate.key === key))) named.add(entity.id);
  }
  return named.size > 0 ? [...named] : [...entityOf.values()].map(({ id }) => id);
}

const KINDS: readonly (readonly [AiUse["kind"], RegExp])[] = [
  ["summarize", /summar|resum|zusammenfass/], ["classify", /classif|categori|detect|score|label|sentiment/], ["extract", /extract|transcri|pars|ocr|recogni/], ["recommend", /recommend|suggest|match|sugier|sugerenc|recomend|predict/], ["generate", /./],
];

function assembleAi({ makeId, entityOf }: Assembly, evidence: readonly Evidence[]): AiUse[] {
  const uses: AiUse[] = [];
  const seen = new Set<string>();
  for (const place of evidence.slice(0, 6)) {
    const text = fold(place.sentence.sentence.text);
    const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? "generate";
    const found = [...entityOf].find(([candidate]) => place.sentence.mentions.some(({ key }) => key === candidate.key)) ?? [...entityOf][0];
    const entity = found?.[1];
    if (!entity || seen.has(`${kind} ${entity.id}`)) continue;
    seen.add(`${kind} ${entity.id}`);
    const inputs = entity.fields.filter(({ type, sensitivity }) => (type === "string" || type === "text" || type === "richtext") && sensitivity !== "secret").map(({ id }) => id);
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${entity.name.toLowerCase()}`;
    uses.push({ id: makeId("ai", `${kind} ${entity.name}`), name, purpose: place.sentence.sentence.text.replace(/\s+/g, " ").slice(0, 300), kind, entity: entity.id, inputs, output: null, provenance: provenanceOf([place]) });
  }
  return uses;
}
