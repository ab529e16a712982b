"use client";

import { useState } from "react";
import type { Genome } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { answerChanges } from "./answer-changes";
import { useActs } from "./blueprint-context";
import { QuestionCard } from "./question-card";

const texts = blueprint.questions;

interface Answered {
  readonly question: string;
  readonly choice: string;
  readonly changes: readonly string[];
}

/** What only a person can decide, with the choice that is applied until they do. */
export function QuestionList({ genome }: { readonly genome: Genome }) {
  const { run } = useActs();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { questions } = genome;
  if (questions.length === 0) return null;
  const open = questions.filter(({ answer }) => answer === null).length;

  const answer = (question: string, choice: string) => {
    const changes = answerChanges(genome, question, choice);
    if (run({ kind: "answerQuestion", question, choice })) setAnswered({ question, choice, changes });
  };

  return (
    <section aria-labelledby="questions" className="mt-10">
      <h2 id="questions" className="text-xl font-semibold">
        {texts.title}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {texts.lead(open)}
      </p>
      <ul className="mt-3 grid gap-3 md:grid-cols-2">
        {questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            // After an undo the question has another answer, and what was said about this one is no longer so.
            changes={answered?.question === question.id && answered.choice === question.answer ? answered.changes : null}
            onAnswer={answer}
          />
        ))}
      </ul>
    </section>
  );
}
