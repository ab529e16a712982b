import type { Genome, Question } from "../../genome";
import { productSchema } from "../../schema/genome";
import { type Apply, CommandError } from "../command";
import { find, replace } from "../lists";
import { mergeIntoUser } from "../merge-into-user";
import { changeProduct } from "./entities";

/** Keep the answer, and do what the choice says it changes. */
export const answerQuestion: Apply<"answerQuestion"> = (genome, { question: id, choice }) => {
  const question = find(genome.questions, id);
  if (!question.choices.some((offered) => offered.id === choice)) throw new CommandError("The question offers no such answer.");
  const answered = { ...genome, questions: replace(genome.questions, id, (old) => ({ ...old, answer: choice })) };
  return choice === (question.answer ?? question.default) ? answered : consequence(answered, question, choice);
};

/** Choices are ids of a closed set of meanings; what is not among them asks people to do something, not the product. */
function consequence(genome: Genome, { about }: Question, choice: string): Genome {
  const tenancy = productSchema.shape.tenancy.safeParse(choice);
  if (tenancy.success && tenancy.data !== undefined) return changeProduct(genome, { kind: "changeProduct", changes: { tenancy: tenancy.data } });
  const entity = genome.entities.find(({ id }) => about.includes(id));
  if (entity === undefined) return genome;
  if (choice === "drop") return { ...genome, entities: genome.entities.filter((other) => other !== entity) };
  return choice === "account" ? mergeIntoUser(genome, entity.id) : genome;
}
