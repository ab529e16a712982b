import { ruleSchema } from "../../schema/rule";
import type { Apply } from "../command";
import { byPerson, find, fitting, replace, without } from "../lists";
import { freshId } from "../taken-ids";

export const addRule: Apply<"addRule"> = (genome, { rule }) => {
  find(genome.entities, rule.entity);
  const named = fitting(ruleSchema, byPerson({ ...rule, id: freshId(genome, "rule", `${rule.entity}.${rule.kind}`), provenance: [] }));
  return { ...genome, rules: [...genome.rules, named] };
};

export const changeRule: Apply<"changeRule"> = (genome, { rule: id, content }) => ({
  ...genome,
  rules: replace(genome.rules, id, ({ provenance }) => fitting(ruleSchema, byPerson({ ...content, id, provenance }))),
});

export const removeRule: Apply<"removeRule"> = (genome, { rule }) => ({ ...genome, rules: without(genome.rules, rule) });
