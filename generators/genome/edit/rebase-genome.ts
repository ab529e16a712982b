import type { Genome } from "../genome";
import { keepIds } from "../keep-ids/keep-ids";
import { mergeGenomes } from "./merge-genomes";

export interface Rebase {
  /** What was read from the former description. */
  readonly base: Genome;
  /** What a person made of it. */
  readonly mine: Genome;
  /** What is read from the edited description. */
  readonly next: Genome;
}

/** The person's genome on the new reading: their edits and every id are kept, and what the new text adds or drops follows. */
export function rebaseGenome({ base, mine, next }: Rebase): Genome {
  const added = additions(base, mine);
  // What a person added and the text now says too is one thing: it keeps the person's id.
  const theirs = keepIds(added, next);
  return mergeGenomes({ base, mine, theirs });
}

/** The former reading together with what the person added to it. */
function additions(base: Genome, mine: Genome): Genome {
  const union = <T extends { readonly id: string }>(old: readonly T[], own: readonly T[]): readonly T[] => [...old, ...own.filter(({ id }) => !old.some((item) => item.id === id))];
  return {
    ...base,
    entities: union(base.entities, mine.entities).map((entity) => {
      const own = mine.entities.find(({ id }) => id === entity.id);
      return own === undefined || own === entity ? entity : { ...entity, fields: union(entity.fields, own.fields) };
    }),
    relations: union(base.relations, mine.relations),
    roles: union(base.roles, mine.roles),
    rules: union(base.rules, mine.rules),
    integrations: union(base.integrations, mine.integrations),
    features: { ...base.features, jobs: union(base.features.jobs, mine.features.jobs), ai: union(base.features.ai, mine.features.ai) },
  };
}
