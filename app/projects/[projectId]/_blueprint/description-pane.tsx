"use client";

import Link from "next/link";
import { memo } from "react";
import type { Source } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { splitDescription } from "../_components/split-description";

const texts = blueprint.description;

interface DescriptionPaneProps {
  readonly projectId: string;
  readonly text: string;
  readonly source: Source;
  readonly chosen: string | null;
  readonly onChoose: (sentence: string) => void;
}

/** The founder's text with what became part of the genome marked in it; choosing a sentence shows what came of it. */
export const DescriptionPane = memo(function DescriptionPane({ projectId, text, source, chosen, onChoose }: DescriptionPaneProps) {
  const unused = source.sentences.filter(({ kind }) => kind === "unused");
  return (
    <section aria-labelledby="description" className="min-w-0 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:self-start lg:overflow-auto" tabIndex={-1}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="description" className="text-xl font-semibold">
          {texts.title}
        </h2>
        <Link href={`/projects/${projectId}/describe`} className="link text-sm">
          {texts.edit}
          <span className="sr-only">{texts.editWhat}</span>
        </Link>
      </div>
      <p className="mt-2 text-sm text-muted">
        <mark className="mark-used px-0.5">{texts.used}</mark>, <mark className="mark-context px-0.5 text-ink">{texts.context}</mark>, <mark className="mark-unused px-0.5">{texts.unused}</mark>
        {texts.choose}
      </p>
      <div className="sheet mt-3 p-4 text-[0.9375rem] leading-relaxed whitespace-pre-wrap" dir="auto">
        {splitDescription(text, source).map(({ text: part, sentence }, index) =>
          sentence === null ? (
            part
          ) : (
            <mark
              key={index}
              id={`sentence-${sentence.id}`}
              className={`mark-${sentence.kind} ${sentence.kind === "used" ? "cursor-pointer" : ""} ${chosen === sentence.id ? "chosen" : ""}`}
              {...(sentence.kind === "used" && {
                role: "button",
                tabIndex: 0,
                "aria-pressed": chosen === sentence.id,
                onClick: () => onChoose(sentence.id),
                onKeyDown: (event) => {
                  if (event.key !== "Enter" && event.key !== " ") return;
                  event.preventDefault();
                  onChoose(sentence.id);
                },
              })}
            >
              {part}
            </mark>
          ),
        )}
      </div>
      {unused.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="cursor-pointer text-muted">
            {texts.unusedCount(unused.length)}
          </summary>
          <ul className="mt-2 space-y-2 border-l border-line pl-3">
            {unused.map((sentence) => (
              <li key={sentence.id}>
                <a href={`#sentence-${sentence.id}`} className="link" dir="auto">
                  {sentence.text}
                </a>
                {sentence.reason !== "" && <span className="block text-muted">{sentence.reason}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
});
