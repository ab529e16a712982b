import type { Genome, Integration } from "../../genome/genome";
import { SCHEMA_VERSION } from "../../genome/schema/genome";
import type { Assembly, Findings } from "./assembly";
import { asWritten } from "./as-written";
import { assembleEntities } from "./assemble-entities";
import { assembleFeatures } from "./assemble-features";
import { assembleCompliance, assembleProduct } from "./assemble-product";
import { assembleQuestions } from "./assemble-questions";
import { assembleRelations } from "./assemble-relations";
import { assemblePermissions, assembleRoles } from "./assemble-roles";
import { findRules } from "./assemble-rules";
import { openChoices } from "./open-choices";
import { assembleSource } from "./assemble-source";
import { idMaker } from "./id-maker";
import { provenanceOf } from "./provenance";
import { scopeTransitions } from "./scope-transitions";
import { sayInLanguage } from "./say-in-language";

/** Put the findings together into a genome: ids, provenance, assumptions, questions. It is not yet checked. */
export function assembleGenome(findings: Findings): Genome {
  const written = { ...findings, reading: asWritten(findings.reading) };
  const makeId = idMaker();
  const roleOf = assembleRoles(findings, makeId);
  const entityOf = assembleEntities({ findings, makeId, roleOf });
  const made = assembleRelations({ relations: findings.relations, entityOf, makeId });
  const assembly: Assembly = { ...findings, makeId, roleOf, entityOf, made };
  const { rules, open } = findRules(assembly);
  const { entities, permissions } = scopeTransitions([...entityOf.values()], openChoices(assemblePermissions(assembly), assembly));
  const genome: Omit<Genome, "source"> = {
    schemaVersion: SCHEMA_VERSION,
    product: assembleProduct(written),
    entities,
    relations: made,
    roles: [...roleOf.values()],
    permissions,
    rules: [...rules],
    features: assembleFeatures(assembly),
    integrations: assembleIntegrations(assembly),
    compliance: assembleCompliance(findings),
    questions: assembleQuestions(assembly, open),
  };
  return sayInLanguage({ ...genome, source: assembleSource(written.reading, genome) }, findings.reading);
}

function assembleIntegrations({ integrations, makeId }: Assembly): Integration[] {
  return integrations.map(({ name, category, evidence }) => ({ id: makeId("integration", name), name, category, direction: category === "calendar" || category === "accounting" ? "both" : "out", provenance: provenanceOf(evidence) }));
}
