import type { Genome } from "../genome";
import { repairGenome } from "../genome";
import { assembleGenome } from "./assemble/assemble-genome";
import { acceptDescription } from "./decode-description";
import { DescriptionError } from "./description-error";
import { indexEntities } from "./entities/entity-index";
import { addUploadFields } from "./fields/upload-field";
import { findEntities } from "./find-entities";
import { findFeatures } from "./find-features";
import { findFields } from "./find-fields";
import { findIntegrations } from "./find-integrations";
import { findPermissions } from "./find-permissions";
import { findRelations } from "./find-relations";
import { findRoles } from "./find-roles";
import { findTenancy } from "./find-tenancy";
import { findWorkflows } from "./find-workflows";
import { findModels } from "./models/find-models";
import { readDescription } from "./read-description";

/** More entities than this are no product that a description can carry. */
const MOST_ENTITIES = 60;

export interface AnalysisOptions {
  /** Name of the file the text came from; it may name the product. */
  readonly fileName?: string;
}

/**
 * Read a description into a genome: offline, deterministic, without errors of the checker.
 * @throws DescriptionError when the text is empty, too long, no text, or speaks of nothing that a product could keep.
 */
export function analyzeDescription(text: string, options: AnalysisOptions = {}): Genome {
  const source = acceptDescription(text);
  const reading = readDescription(source);
  const model = findModels(reading.document);
  const roles = findRoles(reading);
  const entities = findEntities(reading, { roles, model }).slice(0, MOST_ENTITIES);
  if (entities.length === 0) throw new DescriptionError("not_a_description", "Nothing in the text names a thing that a product could keep, such as a booking, a customer or an invoice. Say what people record and do.");
  const index = indexEntities(entities);
  const features = findFeatures(reading);
  const { fields: written, parts, statements } = findFields(reading, index);
  const fields = addUploadFields(written, index, features.fileUpload);
  const permissions = findPermissions(reading, { index, roles });
  const genome = assembleGenome({
    reading, fileName: options.fileName ?? "", entities, fields,
    relations: findRelations(reading, { index, model, parts, roles, permissions, statements }),
    roles, permissions, workflows: findWorkflows(reading, { index, fields, roles, statements }),
    features, integrations: findIntegrations(reading), tenancy: findTenancy(reading, { features, index }),
  });
  return repairGenome(genome).genome;
}
