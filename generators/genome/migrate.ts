import { SCHEMA_VERSION } from "./schema/genome";

type Json = Record<string, unknown>;

/** One step from the version it is keyed by to the next. */
const steps: Readonly<Record<number, (genome: Json) => Json>> = {
  /** Version 0 was the draft in which features were plain booleans and lists of entity ids. */
  0: (genome) => ({ ...genome, features: migrateDraftFeatures(genome.features), schemaVersion: 1 }),
};

function migrateDraftFeatures(features: unknown): unknown {
  if (typeof features !== "object" || features === null) return features;
  return Object.fromEntries(
    Object.entries(features).map(([name, value]) => {
      if (typeof value === "boolean") return [name, { enabled: value }];
      if (Array.isArray(value) && (name === "search" || name === "export")) return [name, { entities: value as unknown }];
      return [name, value as unknown];
    }),
  );
}

/** Bring a genome of an older version to the current one; anything unreadable is left for the schema to refuse. */
export function migrateGenome(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  let genome = json as Json;
  while (typeof genome.schemaVersion === "number" && genome.schemaVersion < SCHEMA_VERSION) {
    const step = steps[genome.schemaVersion];
    if (!step) return genome;
    genome = step(genome);
  }
  return genome;
}
