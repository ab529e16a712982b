import type { Genome } from "../genome";
import { repairGenome } from "../genome";
import { assembleGenome } from "./assemble/assemble-genome";
import { acceptDescription } from "./decode-description";
import { DescriptionError } from "./description-error";
import { indexEntities } from "./entities/entity-index";
import { addSoughtFields } from "./fields/sought-fields";
import { addSwitchFields } from "./fields/switch-fields";
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
import { findOpen } from "./permissions/open-to-visitors";
import { findHiddenFields } from "./permissions/hidden-fields";
import type { Reading } from "./read-description";
import { withPlainUsers } from "./roles/plain-users";
import { withoutAccountless } from "./roles/without-account";
import { withoutTenants } from "./roles/without-tenants";
import { withConcepts } from "./words/catalogue";
import { toldApart } from "./words/told-apart";
import { completePitch, markAssumed } from "./read-pitch";

/** More entities than this are no product that a description can carry. */
const MOST_ENTITIES = 60;

export interface AnalysisOptions {
  /** Name of the file the text came from; it may name the product. */
  readonly fileName?: string;
}

/**
 * Read a description into a genome: offline, deterministic, without errors of the checker. A pitch of a line or two that
 * names hardly anything to keep is completed by what such a product usually keeps, marked as assumed.
 * @throws DescriptionError when the text is empty, too long, no text, or speaks of nothing that a product could keep.
 */
export function analyzeDescription(text: string, options: AnalysisOptions = {}): Genome {
  const source = acceptDescription(text);
  const reading = readDescription(source);
  const apart = toldApart(reading.statements);
  return apart.length === 0 ? analyzeReading({ source, reading }, options) : withConcepts(apart, () => analyzeReading({ source, reading: readDescription(source) }, options));
}

function analyzeReading({ source, reading }: { readonly source: string; readonly reading: Reading }, options: AnalysisOptions): Genome {
  const genome = readGenome(reading, options);
  const pitch = reading.statements.length > 0 ? null : completePitch(source, genome?.entities.length ?? 0);
  const completed = pitch === null ? null : readGenome(readDescription(pitch.text), options);
  if (pitch !== null && completed !== null) return markAssumed(completed, pitch);
  if (genome === null) throw new DescriptionError("not_a_description", "Nothing in the text names a thing that a product could keep, such as a booking, a customer or an invoice. Say what people record and do.");
  return genome;
}

/** Null when nothing is found that a product could keep. */
function readGenome(reading: Reading, options: AnalysisOptions): Genome | null {
  const model = findModels(reading.document);
  const features = findFeatures(reading);
  const roles = withPlainUsers(withoutAccountless(withoutTenants(findRoles(reading), features), reading), reading);
  const entities = findEntities(reading, { roles, model }).slice(0, MOST_ENTITIES);
  if (entities.length === 0) return null;
  const index = indexEntities(entities);
  const { fields: written, parts, statements } = findFields(reading, index, roles);
  const told = addUploadFields(addSoughtFields(written, index, reading), index, features.fileUpload);
  const workflows = findWorkflows(reading, { index, fields: told, roles, statements });
  const fields = addSwitchFields(told, reading, { index, workflows });
  const permissions = findPermissions(reading, { index, roles });
  const genome = assembleGenome({
    reading, fileName: options.fileName ?? "", entities, fields,
    relations: findRelations(reading, { index, model, parts, roles, permissions, statements }),
    roles, permissions, hidden: findHiddenFields(reading, { index, roles, fields }), workflows, open: findOpen(reading, index),
    features, integrations: findIntegrations(reading), tenancy: findTenancy(reading, { features, index }),
  });
  return repairGenome(genome).genome;
}
