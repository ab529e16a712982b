import type { Features, Genome } from "../../genome";
import { aiUseSchema, featuresSchema, jobSchema } from "../../schema/features";
import { complianceSchema, integrationSchema } from "../../schema/genome";
import type { Apply } from "../command";
import { byPerson, find, fitting, replace, without } from "../lists";
import { freshId } from "../taken-ids";

const withFeatures = (genome: Genome, changes: Partial<Features>): Genome => ({ ...genome, features: { ...genome.features, ...changes } });

export const switchFeature: Apply<"switchFeature"> = (genome, { feature, on }) =>
  withFeatures(genome, { [feature]: fitting(featuresSchema.shape[feature], byPerson({ ...genome.features[feature], enabled: on })) });

export const listEntity: Apply<"listEntity"> = (genome, { feature, entity, listed }) => {
  find(genome.entities, entity);
  const { entities, ...rest } = genome.features[feature];
  const others = entities.filter((id) => id !== entity);
  return withFeatures(genome, { [feature]: byPerson({ ...rest, entities: listed ? [...others, entity] : others }) });
};

export const addJob: Apply<"addJob"> = (genome, { job }) =>
  withFeatures(genome, { jobs: [...genome.features.jobs, fitting(jobSchema, byPerson({ ...job, id: freshId(genome, "job", job.name), provenance: [] }))] });

export const changeJob: Apply<"changeJob"> = (genome, { job: id, content }) =>
  withFeatures(genome, { jobs: replace(genome.features.jobs, id, ({ provenance }) => fitting(jobSchema, byPerson({ ...content, id, provenance }))) });

export const removeJob: Apply<"removeJob"> = (genome, { job }) => withFeatures(genome, { jobs: without(genome.features.jobs, job) });

export const addAiUse: Apply<"addAiUse"> = (genome, { use }) =>
  withFeatures(genome, { ai: [...genome.features.ai, fitting(aiUseSchema, byPerson({ ...use, id: freshId(genome, "ai", use.name), provenance: [] }))] });

export const changeAiUse: Apply<"changeAiUse"> = (genome, { use: id, content }) =>
  withFeatures(genome, { ai: replace(genome.features.ai, id, ({ provenance }) => fitting(aiUseSchema, byPerson({ ...content, id, provenance }))) });

export const removeAiUse: Apply<"removeAiUse"> = (genome, { use }) => withFeatures(genome, { ai: without(genome.features.ai, use) });

export const addIntegration: Apply<"addIntegration"> = (genome, { name, category }) => ({
  ...genome,
  integrations: [...genome.integrations, fitting(integrationSchema, byPerson({ id: freshId(genome, "integration", name), name, category, provenance: [] }))],
});

export const changeIntegration: Apply<"changeIntegration"> = (genome, { integration: id, changes }) => ({
  ...genome,
  integrations: replace(genome.integrations, id, (old) => fitting(integrationSchema, byPerson({ ...old, ...changes }))),
});

export const removeIntegration: Apply<"removeIntegration"> = (genome, { integration }) => ({ ...genome, integrations: without(genome.integrations, integration) });

export const setRetention: Apply<"setRetention"> = (genome, { entity, days }) => {
  find(genome.entities, entity);
  const others = genome.compliance.retention.filter((rule) => rule.entity !== entity);
  return { ...genome, compliance: fitting(complianceSchema, { ...genome.compliance, retention: days === null ? others : [...others, { entity, days }] }) };
};
