import { type Path, remove, set } from "../edit/genome-edit";
import { type CheckContext, fieldOf, quote } from "./check-context";
import { error, type Problem, warning } from "./problem";

/** Who sees what, what names a record, and what must be kept how long. */
export function checkProduct(context: CheckContext): readonly Problem[] {
  return [...checkTenancy(context), ...context.genome.entities.flatMap((_, index) => checkEntity(context, index)), ...checkRetention(context), ...checkQuestions(context)];
}

function checkTenancy({ genome }: CheckContext): readonly Problem[] {
  if (genome.product.tenancy !== "marketplace") return [];
  const problems: Problem[] = [];
  if (!genome.entities.some(({ publicRead }) => publicRead)) {
    problems.push(warning("marketplace-without-listing", { at: ["product", "tenancy"], message: "A marketplace shows something to everyone, but no entity can be read without signing in.", fix: null }));
  }
  return problems;
}

function checkEntity({ genome }: CheckContext, index: number): readonly Problem[] {
  const entity = genome.entities[index];
  if (entity === undefined) return [];
  const at: Path = ["entities", index];
  const problems: Problem[] = [];
  if (entity.displayField !== null && fieldOf(entity, entity.displayField) === undefined) {
    problems.push(error("unknown-field", { at: [...at, "displayField"], id: entity.id, message: `${quote(entity.name)} is shown by a field that it does not have.`, fix: ["Choose a field for it", set([...at, "displayField"], null)] }));
  }
  if (entity.fields.length === 0) {
    problems.push(warning("entity-without-fields", { at, id: entity.id, message: `${quote(entity.name)} has no fields of its own.`, fix: null }));
  }
  const sensitive = entity.fields.filter(({ sensitivity }) => sensitivity !== "none");
  if (entity.publicRead && sensitive.length > 0) {
    problems.push(warning("public-and-sensitive", { at: [...at, "publicRead"], id: entity.id, message: `Anyone can read ${quote(entity.name)}, and ${quote(sensitive[0]?.name ?? "")} of it is marked ${sensitive[0]?.sensitivity ?? ""}.`, fix: ["Show it to signed-in people only", set([...at, "publicRead"], false)] }));
  }
  if (entity.publicRead && entity.ownership === "user") {
    problems.push(warning("public-and-private", { at: [...at, "publicRead"], id: entity.id, message: `${quote(entity.name)} is private to its author and readable by anyone at once.`, fix: ["Keep it private", set([...at, "publicRead"], false)] }));
  }
  const guarded = sensitive.filter(({ sensitivity }) => sensitivity === "special" || sensitivity === "secret");
  if (guarded.length > 0 && !genome.compliance.retention.some((rule) => rule.entity === entity.id)) {
    problems.push(warning("sensitive-without-retention", { at, id: entity.id, message: `${quote(entity.name)} keeps ${quote(guarded[0]?.name ?? "")}, and nothing says for how long.`, fix: null }));
  }
  return problems;
}

function checkRetention({ genome, entities }: CheckContext): readonly Problem[] {
  const seen = new Set<string>();
  return genome.compliance.retention.flatMap(({ entity }, index) => {
    const known = entities.has(entity) && !seen.has(entity);
    seen.add(entity);
    if (known) return [];
    const at = ["compliance", "retention", index];
    return [error("unknown-entity", { at, id: entity, message: "A retention names an entity that does not exist, or one twice.", fix: ["Remove it", remove(at)] })];
  });
}

function checkQuestions({ genome }: CheckContext): readonly Problem[] {
  return genome.questions.flatMap((question, index): readonly Problem[] => {
    const at: Path = ["questions", index];
    const known = (id: string): boolean => question.choices.some((choice) => choice.id === id);
    if (!known(question.default)) {
      return [error("unknown-choice", { at: [...at, "default"], id: question.id, message: `The question ${quote(question.text)} has a default that is none of its choices.`, fix: ["Take the first choice", set([...at, "default"], question.choices[0]?.id ?? "")] })];
    }
    if (question.answer !== null && !known(question.answer)) {
      return [error("unknown-choice", { at: [...at, "answer"], id: question.id, message: `The question ${quote(question.text)} is answered by none of its choices.`, fix: ["Open it again", set([...at, "answer"], null)] })];
    }
    return [];
  });
}
