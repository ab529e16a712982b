"use client";

import { memo } from "react";
import type { Question } from "@/generators/genome";
import { useActs } from "./blueprint-context";
import { ProvenanceNote } from "./provenance-note";

/** What only a person can decide, with the choice that is applied until they do. */
export const QuestionList = memo(function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  const { run } = useActs();
  if (questions.length === 0) return null;
  const open = questions.filter(({ answer }) => answer === null).length;
  return (
    <section aria-labelledby="questions" className="mt-10">
      <h2 id="questions" className="text-xl font-semibold">
        Questions
      </h2>
      <p className="mt-1 text-sm text-muted">
        {open === 0 ? "All of them are answered." : `${open} open.`} Each has an answer already, so nothing blocks the build. An answer can be undone like every edit.
      </p>
      <ul className="mt-3 grid gap-3 md:grid-cols-2">
        {questions.map((question) => (
          <li key={question.id} className="sheet p-4 text-sm">
            <fieldset>
              <legend className="text-base font-medium" dir="auto">
                {question.text}
              </legend>
              {question.choices.map((choice) => (
                <label key={choice.id} className="mt-2 flex items-baseline gap-2">
                  <input
                    type="radio"
                    name={`question-${question.id}`}
                    className="accent-(--accent)"
                    checked={choice.id === (question.answer ?? question.default)}
                    onChange={() => run({ kind: "answerQuestion", question: question.id, choice: choice.id })}
                  />
                  <span>
                    {choice.label}
                    {choice.changes !== "" && <span className="block text-muted">{choice.changes}</span>}
                  </span>
                </label>
              ))}
            </fieldset>
            <div className="mt-2 flex flex-wrap items-baseline justify-between gap-2">
              <ProvenanceNote provenance={question.provenance} />
              {question.answer === null ? (
                <button type="button" className="small-button" onClick={() => run({ kind: "answerQuestion", question: question.id, choice: question.default })}>
                  Keep it so
                </button>
              ) : (
                <span className="text-muted">Answered</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
});
