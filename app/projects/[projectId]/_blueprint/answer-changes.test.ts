import { expect, test } from "vitest";
import { analyzeDescription } from "@/generators/analysis";
import { answerChanges } from "./answer-changes";

const genome = analyzeDescription("A hive has a number and a queen. A hive must not be moved in winter. An apiary has many hives.");
const about = (words: string) => genome.questions.find(({ text }) => text.includes(words))?.id ?? "";

test("an answer is told as what it changes, and the answer in force as nothing", () => {
  const rule = about("moved in winter");
  expect(answerChanges(genome, rule, "shown")).toEqual(["Description of the entity “Hive” changes from nothing to “A hive must not be moved in winter.”."]);
  expect(answerChanges(genome, rule, "people")).toEqual([]);
  expect(answerChanges(genome, about("running copy"), "single")).toEqual(["Tenancy of the product changes from “workspaces” to “single”."]);
});

test("an answer that is refused changes nothing", () => {
  expect(answerChanges(genome, about("moved in winter"), "engineer")).toEqual([]);
});
