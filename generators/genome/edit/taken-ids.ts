import type { Genome } from "../genome";
import { createId, type IdKind } from "../ids";

/** An id for a new part that nothing in the genome has, of whatever kind: so ids stay readable in every place. */
export function freshId(genome: Genome, kind: IdKind, name: string): string {
  return createId(kind, name, takenIds(genome));
}

function takenIds({ entities, relations, roles, rules, features, integrations, questions }: Genome): ReadonlySet<string> {
  const fields = [...entities.flatMap((entity) => entity.fields), ...relations.flatMap(({ throughFields }) => throughFields)];
  const transitions = entities.flatMap(({ workflow }) => workflow?.transitions ?? []);
  const lists = [entities, relations, roles, rules, fields, fields.flatMap(({ enumValues }) => enumValues), transitions, features.jobs, features.ai, integrations, questions];
  // The standard user may be pointed at, so nothing else may be called that.
  return new Set(["user", ...lists.flatMap((list) => list.map(({ id }) => id))]);
}
