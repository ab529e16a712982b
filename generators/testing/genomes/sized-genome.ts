import { type Genome, parseGenome } from "../../genome/index";
import { fields, one } from "./shorthand";

/** A genome of `size` entities (1 to 200) of ordinary shape, each related to two before it: for measuring. */
export function sizedGenome(size: number): Genome {
  const ids = Array.from({ length: size }, (_, index) => `thing_${index + 1}`);
  return parseGenome({
    schemaVersion: 1,
    product: { name: `Sized ${size}`, slug: `sized-${size}` },
    entities: ids.map((id, index) => ({
      id,
      name: `Thing ${index + 1}`,
      plural: `Things ${index + 1}`,
      fields: fields(id, { title: "string required", details: "text", "due on": "date", amount: "money positive", count_of_parts: "integer positive", finished: "boolean", stage: "enum open|waiting|closed required", contact: "email personal" }),
    })),
    relations: ids.flatMap((id, index) => [Math.floor(index / 2), index - 1].flatMap((target, which) => (target < 0 || target >= index ? [] : [one(id, ids[target] ?? id, { name: which === 0 ? "parent" : "neighbour" })]))),
    roles: [{ id: "member", name: "Member" }],
    permissions: ids.flatMap((entity) => (["create", "read", "update", "delete"] as const).map((action) => ({ role: "member", entity, action }))),
  });
}
