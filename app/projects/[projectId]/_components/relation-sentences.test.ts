import { expect, test } from "vitest";
import { parseGenome } from "@/generators/genome";
import { relationSentences } from "./relation-sentences";

const genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Studio", slug: "studio" },
  entities: [
    { id: "task", name: "Task" },
    { id: "company", name: "Company" },
  ],
  relations: [
    { id: "r1", from: "task", to: "company", kind: "manyToOne", name: "company", required: true },
    { id: "r2", from: "task", to: "user", kind: "manyToOne", name: "assignee" },
    { id: "r3", from: "task", to: "task", kind: "manyToMany", name: "blocked by", inverseName: "blocks" },
  ],
});

test("relations are told from each side, and a name only when it says something", () => {
  expect(genome.entities.map((entity) => relationSentences(entity, genome))).toEqual([
    [
      "Belongs to one Company, always",
      "Belongs to one User, as assignee",
      "Has many Tasks, which have many of these, as blocked by",
      "Has many Tasks, which have many of these, as blocks",
    ],
    ["Has many Tasks"],
  ]);
});
