import { type Path, set } from "../edit/genome-edit";
import { createId } from "../ids";
import { type CheckContext, quote } from "./check-context";
import { error, type Problem } from "./problem";

interface Placed {
  readonly id: string;
  readonly at: Path;
}

/** Ids are unique among what can stand in one place: fields and relations share theirs, because rules name both. */
export function checkIds({ genome, fields }: CheckContext): readonly Problem[] {
  const list = (items: readonly { readonly id: string }[], at: Path): readonly Placed[] => items.map(({ id }, index) => ({ id, at: [...at, index] }));
  const transitions = genome.entities.flatMap((entity, index) => list(entity.workflow?.transitions ?? [], ["entities", index, "workflow", "transitions"]));
  return [
    ...duplicates("entities", list(genome.entities, ["entities"])),
    ...duplicates("fields and relations", [...fields.map(({ field, at }) => ({ id: field.id, at })), ...list(genome.relations, ["relations"])]),
    ...fields.flatMap(({ field, at }) => duplicates(`values of ${quote(field.name)}`, list(field.enumValues, [...at, "enumValues"]))),
    ...duplicates("roles", list(genome.roles, ["roles"])),
    ...duplicates("transitions", transitions),
    ...duplicates("rules", list(genome.rules, ["rules"])),
    ...duplicates("jobs", list(genome.features.jobs, ["features", "jobs"])),
    ...duplicates("uses of AI", list(genome.features.ai, ["features", "ai"])),
    ...duplicates("integrations", list(genome.integrations, ["integrations"])),
    ...duplicates("questions", list(genome.questions, ["questions"])),
    ...genome.questions.flatMap(({ choices }, index) => duplicates("choices of one question", list(choices, ["questions", index, "choices"]))),
    ...duplicates("sentences", list(genome.source.sentences, ["source", "sentences"])),
  ];
}

function duplicates(what: string, items: readonly Placed[]): readonly Problem[] {
  const seen = new Set<string>();
  const taken = new Set(items.map(({ id }) => id));
  return items.flatMap(({ id, at }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const free = createId("id", id, taken);
    return [error("duplicate-id", { at, id, message: `Two ${what} have the id ${id}.`, fix: [`Give the second the id ${free}`, set([...at, "id"], free)] })];
  });
}
