"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { descriptionProblem } from "@/lib/projects/check-description";
import type { DescriptionPreview } from "@/lib/projects/preview-description";
import { texts } from "@/texts/description";
import { ChangeList } from "../../_blueprint/exchange-panel";
import { describeProjectAgain, previewProjectDescription } from "../../actions";

interface DescriptionEditorProps {
  readonly projectId: string;
  readonly initialText: string;
}

/** The description, to be edited: first what that would change, then the change itself. */
export function DescriptionEditor({ projectId, initialText }: DescriptionEditorProps) {
  const router = useRouter();
  const [text, setText] = useState(initialText);
  const [preview, setPreview] = useState<DescriptionPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const edit = (next: string) => {
    setText(next);
    setPreview(null);
    setProblem(null);
  };
  const offline = () => ({ problem: texts.offline });
  const look = () =>
    startTransition(async () => {
      const answer = await previewProjectDescription(projectId, text).catch(offline);
      if ("problem" in answer) setProblem(answer.problem);
      else setPreview(answer);
    });
  const take = (revision: number) =>
    startTransition(async () => {
      const answer = await describeProjectAgain(projectId, text, revision).catch(offline);
      if ("problem" in answer) {
        setPreview(null);
        setProblem(answer.problem);
      } else router.push(`/projects/${projectId}`);
    });
  const refusal = descriptionProblem(text);
  return (
    <div className="mt-6 space-y-4">
      <label className="block">
        <span className="font-medium">{texts.label}</span>
        <textarea className="mt-2 min-h-96 w-full rounded-sm border border-line-strong bg-sheet p-4 leading-relaxed" dir="auto" value={text} onChange={(event) => edit(event.target.value)} />
      </label>
      {(problem !== null || refusal !== undefined) && (
        <p role="alert" className="text-danger">
          {problem ?? refusal}
        </p>
      )}
      {preview === null ? (
        <button type="button" className="button button-primary" disabled={pending || refusal !== undefined || text === initialText} aria-busy={pending} onClick={look}>
          {texts.preview}
        </button>
      ) : (
        <div className="sheet p-4">
          <ChangeList changes={preview.changes} />
          <p className="mt-2 text-sm text-muted">{texts.editsKept}</p>
          <button type="button" className="button button-primary mt-3" disabled={pending} aria-busy={pending} onClick={() => take(preview.revision)}>
            {texts.take}
          </button>
        </div>
      )}
    </div>
  );
}
