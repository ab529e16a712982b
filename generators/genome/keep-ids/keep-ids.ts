import { canonicalJson } from "../canonical-json";
import type { Genome, Rule } from "../genome";
import { idMaps, keepOrRefresh, matchNamed } from "./id-maps";
import { matchItems } from "./match-items";
import { rewriteIds } from "./rewrite-ids";

/**
 * `next`, read anew from an edited description, with the ids that `previous` gave to what is still the same thing:
 * matched by name, then by id, then by what it is made of. Ids of what is gone are never given to something else.
 */
export function keepIds(previous: Genome, next: Genome): Genome {
  const genome = rewriteIds(next, idMaps({ next, previous }));
  const jobs = { next: genome.features.jobs, previous: previous.features.jobs };
  const ai = { next: genome.features.ai, previous: previous.features.ai };
  const integrations = { next: genome.integrations, previous: previous.integrations };
  return {
    ...genome,
    rules: keepRules(genome.rules, previous.rules),
    integrations: renumber(integrations.next, keepOrRefresh("integration", { ...integrations, kept: matchNamed(integrations) })),
    questions: keepQuestions(genome, previous),
    features: {
      ...genome.features,
      jobs: renumber(jobs.next, keepOrRefresh("job", { ...jobs, kept: matchNamed(jobs) })),
      ai: renumber(ai.next, keepOrRefresh("ai", { ...ai, kept: matchNamed(ai) })),
    },
  };
}

function renumber<T extends { readonly id: string }>(items: readonly T[], ids: ReadonlyMap<string, string>): readonly T[] {
  return items.map((item) => ({ ...item, id: ids.get(item.id) ?? item.id }));
}

/** A rule is what it says; a limit or an operator may change in it. */
function keepRules(next: readonly Rule[], previous: readonly Rule[]): readonly Rule[] {
  const lists = { next, previous };
  const matches = matchItems(lists, [
    (rule) => canonicalJson({ ...rule, id: "", message: "", provenance: [] }),
    (rule) => canonicalJson({ ...rule, id: "", message: "", provenance: [], operator: "", max: 0, maxField: "", states: [] }),
  ]);
  const kept = [...matches].flatMap(([a, b]) => {
    const now = next[a];
    const old = previous[b];
    return now === undefined || old === undefined ? [] : [[now, old] as const];
  });
  return renumber(next, keepOrRefresh("rule", { ...lists, kept }));
}

/** A question that was answered stays answered while it offers the same choice. */
function keepQuestions(genome: Genome, previous: Genome): Genome["questions"] {
  const lists = { next: genome.questions, previous: previous.questions };
  const matches = matchItems(lists, [({ text }) => text, ({ id }) => id]);
  const kept = [...matches].flatMap(([a, b]) => {
    const now = lists.next[a];
    const old = lists.previous[b];
    return now === undefined || old === undefined ? [] : [[now, old] as const];
  });
  const ids = keepOrRefresh("question", { ...lists, kept });
  const answers = new Map(kept.map(([now, old]) => [now, old.answer]));
  return lists.next.map((question) => {
    const answer = answers.get(question) ?? null;
    const offered = question.choices.some(({ id }) => id === answer);
    return { ...question, id: ids.get(question.id) ?? question.id, answer: question.answer ?? (offered ? answer : null) };
  });
}
