import { expect, test } from "vitest";
import { GenomeError, migrateGenome, parseGenome, SCHEMA_VERSION } from "./index";

const product = { name: "Shelf", slug: "shelf" };

test("version 0 had features as plain booleans and lists of entities", () => {
  const genome = parseGenome({ schemaVersion: 0, product, entities: [{ id: "book", name: "Book" }], features: { billing: true, auditLog: false, search: ["book"], export: [], jobs: [] } });
  expect([genome.schemaVersion, genome.features.billing.enabled, genome.features.auditLog.enabled, genome.features.search.entities]).toEqual([SCHEMA_VERSION, true, false, ["book"]]);
});

test("every version before the current one has a step that leads to it", () => {
  for (let version = 0; version < SCHEMA_VERSION; version += 1) {
    expect(migrateGenome({ schemaVersion: version, product })).toMatchObject({ schemaVersion: SCHEMA_VERSION });
  }
});

test.each([[{ schemaVersion: SCHEMA_VERSION + 1, product }], [{ schemaVersion: -1, product }], [{ schemaVersion: "1", product }], [{ product }], [null], [[]], ["text"]])("refuses what no version knows: %j", (json) => {
  expect(() => parseGenome(json)).toThrow(GenomeError);
});
