"use client";

import { useCallback, useRef, useState } from "react";
import type { Genome } from "@/generators/genome";
import { applyCommand, CommandError, EditError, GenomeError, record, redo, startHistory, undo, type GenomeCommand, type History } from "@/generators/genome/edit";

export interface Editing {
  readonly history: History;
  /** Why the last command was refused; null when it was not. */
  readonly refusal: string | null;
  run(command: GenomeCommand): boolean;
  /** Takes another genome in one step that can be undone: an import, or what another tab saved. */
  adopt(genome: Genome): void;
  undo(): void;
  redo(): void;
  forgetRefusal(): void;
}

/** The genome under a person's hands, with the way back. */
export function useHistory(initial: Genome): Editing {
  const [history, setHistory] = useState(() => startHistory(initial));
  const [refusal, setRefusal] = useState<string | null>(null);
  // Two commands in one event must see one another.
  const latest = useRef(history);
  const step = useCallback((next: History) => {
    latest.current = next;
    setHistory(next);
    setRefusal(null);
  }, []);
  const run = useCallback(
    (command: GenomeCommand): boolean => {
      try {
        step(record(latest.current, applyCommand(latest.current.present, command)));
        return true;
      } catch (error) {
        if (!(error instanceof CommandError || error instanceof EditError || error instanceof GenomeError)) throw error;
        setRefusal(error.message);
        return false;
      }
    },
    [step],
  );
  return {
    history,
    refusal,
    run,
    adopt: useCallback((genome: Genome) => step(record(latest.current, genome)), [step]),
    undo: useCallback(() => step(undo(latest.current)), [step]),
    redo: useCallback(() => step(redo(latest.current)), [step]),
    forgetRefusal: useCallback(() => setRefusal(null), []),
  };
}
