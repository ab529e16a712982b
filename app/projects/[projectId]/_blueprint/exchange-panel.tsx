"use client";

import { useState } from "react";
import type { Genome } from "@/generators/genome";
import { CommandError, describeChange, diffGenomes, GenomeError } from "@/generators/genome/edit";
import { ExchangeError, exportGenome, importInto, type ExchangeFormat } from "@/generators/genome/exchange";
import { Modal } from "./controls/modal";

interface ExchangePanelProps {
  readonly genome: Genome;
  readonly onImport: (genome: Genome) => void;
  readonly onClose: () => void;
}

const FORMATS: readonly { readonly id: ExchangeFormat; readonly name: string; readonly file: string; readonly holds: string }[] = [
  { id: "json", name: "JSON", file: "genome.json", holds: "The whole genome. Importing it takes the place of this one." },
  { id: "dbml", name: "DBML", file: "schema.dbml", holds: "Entities, fields and relations, for dbdiagram and drawDB." },
  { id: "sql", name: "SQL", file: "schema.sql", holds: "Tables of PostgreSQL. Importing reads CREATE TABLE of other databases too." },
  { id: "mermaid", name: "Mermaid", file: "schema.mmd", holds: "An entity-relationship diagram for documents." },
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
    <Modal title="Import and export" onClose={onClose}>
      <div className="space-y-4 text-sm">
        <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
          <legend className="sr-only">Format</legend>
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
            Download {chosen?.file}
          </button>
          <button type="button" className="small-button" onClick={() => edit(exportGenome(genome, format))}>
            Show it here
          </button>
          <label className="small-button inline-flex items-center focus-within:outline-2">
            Open a file
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
          <span>Text</span>
          <textarea className="font-mono text-xs" rows={12} spellCheck={false} value={text} onChange={(event) => edit(event.target.value)} />
        </label>
        {problem !== null && (
          <p role="alert" className="text-danger">
            {problem} Nothing was changed.
          </p>
        )}
        {preview === null ? (
          <button type="button" className="button" disabled={text.trim() === ""} onClick={look}>
            See what importing it would change
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
                Import
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
  if (changes.length === 0) return <p className="text-muted">It would change nothing.</p>;
  return (
    <div role="status">
      <p className="font-medium">
        {changes.length} {changes.length === 1 ? "change" : "changes"}
      </p>
      <ul className="mt-1 max-h-60 list-disc overflow-auto pl-5" tabIndex={0} role="region" aria-label="Changes">
        {changes.map((change, index) => (
          <li key={index} dir="auto">
            {change}
          </li>
        ))}
      </ul>
    </div>
  );
}
