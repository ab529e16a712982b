"use client";

import type { Question } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { ProvenanceNote } from "./provenance-note";

const texts = blueprint.questions;

/** More than these are counted instead of told. */
const MOST_TOLD = 6;

interface QuestionCardProps {
  readonly question: Question;
  /** What the answer that was just given has changed; null when none was. */
  readonly changes: readonly string[] | null;
  readonly onAnswer: (question: string, choice: string) => void;
}

/** One question with its choices, and what the answer did. */
export function QuestionCard({ question, changes, onAnswer }: QuestionCardProps) {
  const { id, text, choices, answer, default: applied, provenance } = question;
  return (
    <li className="sheet p-4 text-sm">
      <fieldset>
        <legend className="text-base font-medium" dir="auto">
          {text}
        </legend>
        {choices.map((choice) => (
          <label key={choice.id} className="mt-2 flex items-baseline gap-2">
            <input
              type="radio"
              name={`question-${id}`}
              className="accent-(--accent)"
              checked={choice.id === (answer ?? applied)}
              onChange={() => onAnswer(id, choice.id)}
            />
            <span>
              {choice.label}
              {choice.changes !== "" && <span className="block text-muted">{choice.changes}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div role="status">{changes !== null && <Changes changes={changes} />}</div>
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-2">
        <ProvenanceNote provenance={provenance} />
        {answer === null ? (
          <button type="button" className="small-button" onClick={() => onAnswer(id, applied)}>
            {texts.keep}
          </button>
        ) : (
          <span className="text-muted">{texts.answered}</span>
        )}
      </div>
    </li>
  );
}

function Changes({ changes }: { readonly changes: readonly string[] }) {
  const [first] = changes;
  if (first === undefined) return <p className="mt-3 text-muted">{texts.unchanged}</p>;
  const more = changes.length - MOST_TOLD;
  return (
    <div className="mt-3 border-t border-line pt-3">
      <p className="font-medium">{texts.changed}</p>
      <ul className="mt-1 grid gap-1 text-muted">
        {changes.slice(0, MOST_TOLD).map((change) => (
          <li key={change} dir="auto" className="wrap-anywhere">
            {change}
          </li>
        ))}
        {more > 0 && <li>{texts.more(more)}</li>}
      </ul>
    </div>
  );
}
