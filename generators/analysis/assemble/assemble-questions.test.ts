import { expect, test } from "vitest";
import { applyCommand } from "../../genome/edit/apply-command";
import { answerSchema } from "../../genome/schema/answer";
import { analyzeDescription } from "../index";

const DESCRIPTIONS = [
  "A hive has a number, a queen and a colour. A hive must not be moved in winter.",
  "Customers sign in and place orders. A customer has a name and a phone number. An order has a total and a date. Each customer has many orders.",
  "A machine has a name and a location. Every night the stock of the supplier is compared with ours by itself.",
  "An invoice has a number and an amount. Only this organisation uses it. Thing: a whatsit.",
];

const asked = DESCRIPTIONS.flatMap((text) => {
  const genome = analyzeDescription(text);
  return genome.questions.map((question) => ({ genome, question }));
});

test("questions of several kinds are asked", () => {
  expect([...new Set(asked.map(({ question }) => question.choices.map(({ id }) => id).join(" ")))].length).toBeGreaterThanOrEqual(3);
});

test.each(asked.map(({ genome, question }) => [question.text, genome, question] as const))("every other answer changes more than the question itself: %s", (_text, genome, question) => {
  const others = question.choices.filter(({ id }) => id !== question.default);
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of question.choices) expect(answerSchema.safeParse(id).success, id).toBe(true);
  for (const { id } of others) {
    const after = applyCommand(genome, { kind: "answerQuestion", question: question.id, choice: id });
    expect({ ...after, questions: [] }, id).not.toEqual({ ...genome, questions: [] });
  }
});
