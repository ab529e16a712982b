"use client";

import { useActionState, useState, type DragEvent } from "react";
import { descriptionProblem, MAX_DESCRIPTION_CHARACTERS } from "@/lib/projects/check-description";
import { texts } from "@/texts/description-form";
import type { Example } from "@/texts/examples";
import { texts as site } from "@/texts/site";
import type { FormState } from "./action-form";
import { ExampleChoice } from "./example-choice";
import { FilePicker } from "./file-picker";
import { readTextFile } from "./read-text-file";

interface DescriptionFormProps {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly initialText: string;
  readonly examples: readonly Example[];
}

export function DescriptionForm({ action, initialText, examples }: DescriptionFormProps) {
  const [state, submit, pending] = useActionState(action, {});
  const [text, setText] = useState(initialText);
  const [replaced, setReplaced] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [dragging, setDragging] = useState(false);
  const shown = problem ?? state.problem ?? null;

  const replace = (next: string) => {
    setReplaced(text.trim() === "" || examples.some((example) => example.text === text) ? null : text);
    setText(next);
    setProblem(null);
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const reading = await readTextFile(file);
    if ("text" in reading) replace(reading.text);
    else setProblem(reading.problem);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    void takeFile(event.dataTransfer.files[0]);
  };

  return (
    <form
      action={submit}
      onSubmit={(event) => {
        const found = descriptionProblem(text.replaceAll("\r\n", "\n"));
        setProblem(found ?? null);
        if (found !== undefined) event.preventDefault();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
      className={`sheet ${dragging ? "outline-2 outline-dashed outline-accent" : ""}`}
    >
      <div className="border-b border-line px-4 py-2 text-sm">
        <label htmlFor="text" className="font-medium">
          {texts.label}
        </label>
        <p id="text-hint" className="text-muted">
          {texts.hint}
        </p>
      </div>
      <textarea
        id="text"
        name="text"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
        }}
        rows={14}
        spellCheck
        aria-describedby="text-hint text-help text-problem"
        aria-invalid={shown !== null}
        className="block w-full resize-y bg-transparent px-4 py-3 leading-relaxed"
      />
      <p id="text-problem" role="alert" className={shown === null ? "sr-only" : "border-t border-line px-4 py-3 text-danger"}>
        {shown}
        {problem === null && state.upgrade !== undefined && (
          <>
            {" "}
            <a href={state.upgrade} className="link">
              {site.seePlans}
            </a>
          </>
        )}
      </p>
      {replaced !== null && (
        <p className="border-t border-line px-4 py-2 text-sm text-muted">
          {texts.replaced}{" "}
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => {
              setText(replaced);
              setReplaced(null);
            }}
          >
            {texts.putBack}
          </button>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-3">
        <button type="submit" disabled={pending} aria-busy={pending} className="button button-primary">
          {pending ? texts.busy : texts.submit}
        </button>
        <FilePicker onFile={takeFile} />
        <p id="text-help" className="text-sm text-muted tabular-nums">
          {texts.limit(text.length, MAX_DESCRIPTION_CHARACTERS)}
        </p>
      </div>
      {examples.length > 0 && <ExampleChoice examples={examples} onChoose={replace} />}
    </form>
  );
}
