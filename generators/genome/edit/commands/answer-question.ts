import type { Genome, Question } from "../../genome";
import { type Answer, answerSchema } from "../../schema/answer";
import { type Apply, CommandError } from "../command";
import { find, replace } from "../lists";
import { mergeIntoUser } from "../merge-into-user";
import { changeEntity, changeProduct } from "./entities";

/** Keep the answer, and do what the choice says it changes. */
export const answerQuestion: Apply<"answerQuestion"> = (genome, { question: id, choice }) => {
  const question = find(genome.questions, id);
  const answer = answerSchema.safeParse(choice);
  if (!answer.success || !question.choices.some((offered) => offered.id === choice)) throw new CommandError("The question offers no such answer.");
  const answered = { ...genome, questions: replace(genome.questions, id, (old) => ({ ...old, answer: choice })) };
  return choice === (question.answer ?? question.default) ? answered : consequence(answered, question, answer.data);
};

/** Every meaning an answer can have, done. */
function consequence(genome: Genome, question: Question, answer: Answer): Genome {
  switch (answer) {
    case "workspaces":
    case "single":
    case "marketplace":
      return changeProduct(genome, { kind: "changeProduct", changes: { tenancy: answer } });
    case "drop":
      return { ...genome, entities: genome.entities.filter(({ id }) => id !== subject(genome, question)) };
    case "account":
      return mergeIntoUser(genome, subject(genome, question));
    case "keep":
    case "record":
      // Whoever comes here has dropped it before: an entity cannot be made again from its name.
      throw new CommandError("The other answer has removed it. Undo brings it back.");
    case "shown":
      return withDescription(genome, question, (text, sentences) => [text, ...sentences.filter((sentence) => !text.includes(sentence))].filter((part) => part !== "").join(" "));
    case "people":
      return withDescription(genome, question, (text, sentences) => sentences.reduce((rest, sentence) => rest.replace(sentence, ""), text).replace(/\s+/g, " ").trim());
    default:
      return answer satisfies never;
  }
}

/** The entity a question is about. @throws CommandError when it has gone */
function subject(genome: Genome, { about }: Question): string {
  const entity = genome.entities.find(({ id }) => about.includes(id));
  if (entity === undefined) throw new CommandError("What the question is about is no longer there.");
  return entity.id;
}

type Rewrite = (description: string, sentences: readonly string[]) => string;

/** The description of what the question is about, or of the product, with or without the sentences the question comes from. */
function withDescription(genome: Genome, question: Question, rewrite: Rewrite): Genome {
  const sentences = sentencesOf(genome, question);
  const entity = genome.entities.find(({ id }) => question.about.includes(id));
  if (entity === undefined) return changeProduct(genome, { kind: "changeProduct", changes: { description: rewrite(genome.product.description, sentences) } });
  return changeEntity(genome, { kind: "changeEntity", entity: entity.id, changes: { description: rewrite(entity.description, sentences) } });
}

function sentencesOf(genome: Genome, { provenance }: Question): string[] {
  const ids = new Set(provenance.flatMap((each) => (each.kind === "sentence" ? [each.sentence] : [])));
  return genome.source.sentences.filter(({ id }) => ids.has(id)).map(({ text }) => text.replace(/\s+/g, " ").trim());
}
