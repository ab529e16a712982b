"use client";

import { useState } from "react";
import type { Genome } from "@/generators/genome";
import { CommandError, describeChange, diffGenomes, GenomeError } from "@/generators/genome/edit";
import { ExchangeError, exportGenome, importInto, type ExchangeFormat } from "@/generators/genome/exchange";
import { texts as blueprint } from "@/texts/blueprint";
import { Modal } from "./controls/modal";

interface ExchangePanelProps {
  readonly genome: Genome;
  readonly onImport: (genome: Genome) => void;
  readonly onClose: () => void;
}

const texts = blueprint.exchange;

const FORMATS: readonly { readonly id: ExchangeFormat; readonly name: string; readonly file: string; readonly holds: string }[] = [
  { id: "json", file: "genome.json", ...texts.formats.json },
  { id: "dbml", file: "schema.dbml", ...texts.formats.dbml },
  { id: "sql", file: "schema.sql", ...texts.formats.sql },
  { id: "mermaid", file: "schema.mmd", ...texts.formats.mermaid },
];

/** The genome as a text of another tool, and such a text into the genome; what it would change is shown first. */
export function ExchangePanel({ genome, onImport, onClose }: ExchangePanelProps) {
  const [format, setFormat] = useState<ExchangeFormat>("json");
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<{ readonly genome: Genome; readonly changes: readonly string[] } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = FORMATS.find(({ id }) => id === format);
  const edit = (next: string) => {
    setText(next);
    setPreview(null);
    setProblem(null);
  };
  const look = () => {
    try {
      const next = importInto(genome, format, text);
      setProblem(null);
      setPreview({ genome: next, changes: diffGenomes(genome, next).map(describeChange) });
    } catch (error) {
      if (!(error instanceof ExchangeError || error instanceof GenomeError || error instanceof CommandError)) throw error;
      setPreview(null);
      setProblem(error.message);
    }
  };
  const download = () => {
    const address = URL.createObjectURL(new Blob([exportGenome(genome, format)], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = chosen?.file ?? "genome.txt";
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Modal title={texts.title} onClose={onClose}>
      <div className="space-y-4 text-sm">
        <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
          <legend className="sr-only">{texts.format}</legend>
          {FORMATS.map(({ id, name }) => (
            <label key={id} className="inline-flex items-center gap-2">
              <input
                type="radio"
                name="format"
                className="accent-(--accent)"
                checked={format === id}
                onChange={() => {
                  setFormat(id);
                  edit(text);
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <p className="text-muted">{chosen?.holds}</p>
        <div className="flex flex-wrap gap-2">
          <button type="button" className="small-button" onClick={download}>
            {texts.download(chosen?.file ?? "")}
          </button>
          <button type="button" className="small-button" onClick={() => edit(exportGenome(genome, format))}>
            {texts.show}
          </button>
          <label className="small-button inline-flex items-center focus-within:outline-2">
            {texts.open}
            <input
              type="file"
              className="sr-only"
              accept=".json,.dbml,.sql,.mmd,.txt,.md"
              onChange={(event) => {
                void event.target.files?.[0]?.text().then(edit);
                event.target.value = "";
              }}
            />
          </label>
        </div>
        <label className="control">
          <span>{texts.text}</span>
          <textarea className="font-mono text-xs" rows={12} spellCheck={false} value={text} onChange={(event) => edit(event.target.value)} />
        </label>
        {problem !== null && (
          <p role="alert" className="text-danger">
            {texts.refused(problem)}
          </p>
        )}
        {preview === null ? (
          <button type="button" className="button" disabled={text.trim() === ""} onClick={look}>
            {texts.preview}
          </button>
        ) : (
          <div>
            <ChangeList changes={preview.changes} />
            {preview.changes.length > 0 && (
              <button
                type="button"
                className="button button-primary mt-3"
                onClick={() => {
                  onImport(preview.genome);
                  onClose();
                }}
              >
                {texts.import}
              </button>
            )}
          </div>
        )}
      </div>
    </Modal>
  );
}

/** What would change, a sentence each. */
export function ChangeList({ changes }: { readonly changes: readonly string[] }) {
  if (changes.length === 0) return <p className="text-muted">{blueprint.changes.none}</p>;
  return (
    <div role="status">
      <p className="font-medium">
        {blueprint.changes.count(changes.length)}
      </p>
      <ul className="mt-1 max-h-60 list-disc overflow-auto pl-5" tabIndex={0} role="region" aria-label={blueprint.changes.label}>
        {changes.map((change, index) => (
          <li key={index} dir="auto">
            {change}
          </li>
        ))}
      </ul>
    </div>
  );
}
