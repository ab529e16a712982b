import { describe, expect, test } from "vitest";
import { clinic } from "../../../testing/genomes";
import type { Genome } from "../../genome";
import { type Answer, answerSchema } from "../../schema/answer";
import { applyCommand } from "../apply-command";
import { CommandError } from "../command";

const [entity] = clinic.entities;
if (entity === undefined) throw new Error("The clinic has entities.");
const SENTENCE = "A visit is never moved on a Sunday.";

/** A genome with one question, which offers these answers; the first is applied. */
function asked(choices: readonly string[], about: readonly string[]): Genome {
  return {
    ...clinic,
    source: { ...clinic.source, sentences: [{ id: "s1", start: 0, end: SENTENCE.length, text: SENTENCE, kind: "used", reason: "" }] },
    questions: [{
      id: "q", text: "?", about, choices: choices.map((id) => ({ id, label: id, changes: "" })), default: choices[0] ?? "", answer: null,
      provenance: [{ kind: "sentence", sentence: "s1", start: 0, end: SENTENCE.length, confidence: 80 }],
    }],
  };
}

const answer = (genome: Genome, choice: string) => applyCommand(genome, { kind: "answerQuestion", question: "q", choice });
const described = (genome: Genome) => genome.entities.find(({ id }) => id === entity.id)?.description;

interface Meaning {
  /** The answer that is applied before. */
  readonly applied: Answer;
  readonly about: readonly string[];
  readonly holds: (genome: Genome) => boolean;
}

const hasEntity = (genome: Genome) => genome.entities.some(({ id }) => id === entity.id);

/** What is true after each answer. A new one has to be told here. */
const MEANINGS: Readonly<Record<Exclude<Answer, "keep" | "record">, Meaning>> = {
  workspaces: { applied: "single", about: [], holds: ({ product }) => product.tenancy === "workspaces" },
  single: { applied: "workspaces", about: [], holds: ({ product }) => product.tenancy === "single" },
  marketplace: { applied: "workspaces", about: [], holds: ({ product }) => product.tenancy === "marketplace" },
  drop: { applied: "keep", about: [entity.id], holds: (genome) => !hasEntity(genome) },
  account: { applied: "record", about: [entity.id], holds: (genome) => !hasEntity(genome) && genome.relations.every(({ from, to }) => from !== entity.id && to !== entity.id) },
  shown: { applied: "people", about: [entity.id], holds: (genome) => described(genome)?.includes(SENTENCE) === true },
  people: { applied: "shown", about: [], holds: ({ product }) => !product.description.includes(SENTENCE) },
};

describe.each(Object.entries(MEANINGS))("the answer “%s”", (choice, { applied, about, holds }) => {
  const before = choice === "people" ? { ...asked([applied, choice], about), product: { ...clinic.product, description: `Before. ${SENTENCE} After.`, tenancy: clinic.product.tenancy } } : asked([applied, choice], about);

  test("does what it says", () => {
    const start = choice === "workspaces" ? answer(asked(["workspaces", applied], about), applied) : before;
    const after = answer(start, choice);
    expect(holds(after)).toBe(true);
    expect(after.questions[0]?.answer).toBe(choice);
  });

  test("changes nothing when it is applied already", () => {
    const start = asked([choice, applied], about);
    expect({ ...answer(start, choice), questions: start.questions }).toEqual(start);
  });
});

test("a sentence that is shown is shown once, and goes again without a trace", () => {
  const start = asked(["people", "shown"], [entity.id]);
  const shown = answer(start, "shown");
  expect(described(answer(answer(shown, "shown"), "shown"))).toBe(described(shown));
  expect(described(answer(shown, "people"))).toBe(entity.description);
});

test.each([["keep", "drop"], ["record", "account"]])("after “%s” was given up, only undo brings it back, and the answer says so", (applied, other) => {
  const gone = answer(asked([applied, other], [entity.id]), other);
  expect(() => answer(gone, applied)).toThrow(/Undo brings it back/);
});

test("every answer is tried here, and what no question can mean is refused", () => {
  expect([...Object.keys(MEANINGS), "keep", "record"].sort()).toEqual([...answerSchema.options].sort());
  expect(() => answer(asked(["people", "engineer"], []), "engineer")).toThrow(CommandError);
  expect(() => answer(asked(["keep"], []), "drop")).toThrow(CommandError);
});
