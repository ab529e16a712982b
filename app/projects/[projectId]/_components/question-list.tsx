import type { Question } from "@/generators/genome";

/** What only a person can decide, with the choice that is applied until they do. */
export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions" className="mt-10">
      <h2 id="questions" className="text-xl font-semibold">
        Open questions
      </h2>
      <p className="mt-1 text-sm text-muted">Each has an answer already, so nothing blocks the build. To change one, say it in the description.</p>
      <ul className="mt-3 grid gap-3 md:grid-cols-2">
        {questions.map((question) => (
          <li key={question.id} className="sheet p-4">
            <p className="font-medium" dir="auto">
              {question.text}
            </p>
            <ul className="mt-2 space-y-1 text-sm">
              {question.choices.map((choice) => {
                const applied = choice.id === (question.answer ?? question.default);
                return (
                  <li key={choice.id} className={applied ? "" : "text-muted"}>
                    <span aria-hidden="true">{applied ? "●" : "○"}</span> {choice.label}
                    {applied && <span className="text-muted"> (applied)</span>}
                    {choice.changes !== "" && <span className="block pl-4 text-muted">{choice.changes}</span>}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
