"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Genome } from "@/generators/genome";
import { texts } from "@/texts/blueprint";
import { saveProjectGenome } from "../actions";
import { rememberKept, type KeptGenome } from "./kept-genomes";

export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "unsaved" }
  /** Not kept yet, and why. `again`: nobody answered, so it is tried again by itself. */
  | { readonly kind: "failed"; readonly problem: string; readonly again: boolean }
  /** Somebody else saved: their genome, and what both began with. Nothing was overwritten. */
  | { readonly kind: "conflict"; readonly theirs: Genome; readonly base: Genome; readonly revision: number };

interface Start extends KeptGenome {
  readonly projectId: string;
}

interface Autosave {
  readonly state: SaveState;
  /** Digest of the genome that is kept. */
  readonly digest: string;
  /** Waits until everything is kept. @returns whether it is */
  flush(): Promise<boolean>;
  /** The conflict is settled: `kept` is what the server has at that revision. */
  settle(kept: Genome, revision: number): void;
}

const PAUSE_MS = 500;
const RETRY_MS = 4_000;

/** Keeps the genome on the server as it is edited: one request at a time, each naming the revision it is based on. */
export function useAutosave(start: Start, genome: Genome): Autosave {
  const { projectId } = start;
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [digest, setDigest] = useState(start.digest);
  const kept = useRef({ genome: start.genome, revision: start.revision });
  const current = useRef(genome);
  const stopped = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);

  const save = useCallback(async (): Promise<boolean> => {
    while (current.current !== kept.current.genome && !stopped.current) {
      const sent = current.current;
      const answer = await saveProjectGenome(projectId, kept.current.revision, sent).catch(() => ({ problem: texts.save.offline, again: true }));
      if ("theirs" in answer) {
        stopped.current = true;
        setState({ kind: "conflict", theirs: answer.theirs, base: kept.current.genome, revision: answer.revision });
      } else if ("problem" in answer) {
        setState({ kind: "failed", problem: answer.problem, again: "again" in answer });
        return false;
      } else {
        kept.current = { genome: sent, revision: answer.revision };
        rememberKept(projectId, { genome: sent, revision: answer.revision, digest: answer.digest });
        setDigest(answer.digest);
      }
    }
    if (stopped.current) return false;
    setState({ kind: "saved" });
    return true;
  }, [projectId]);

  const flush = useCallback((): Promise<boolean> => {
    // One request at a time: whoever asks while one is under way waits for the same one, which takes what is newest.
    running.current ??= save().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [save]);

  useEffect(() => {
    current.current = genome;
    if (stopped.current) return;
    const same = genome === kept.current.genome && running.current === null;
    setState((old) => (same ? { kind: "saved" } : old.kind === "failed" && old.again ? old : { kind: "unsaved" }));
    if (same) return;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [genome, flush]);

  useEffect(() => {
    if (state.kind !== "failed" || !state.again) return;
    const timer = setTimeout(() => void flush(), RETRY_MS);
    return () => clearTimeout(timer);
  }, [state, flush]);

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (current.current !== kept.current.genome && !stopped.current) event.preventDefault();
    };
    // A tab that is put away may never come back.
    const hide = () => document.visibilityState === "hidden" && void flush();
    window.addEventListener("beforeunload", hold);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("beforeunload", hold);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [flush]);

  const settle = useCallback((genome: Genome, revision: number) => {
    kept.current = { genome, revision };
    stopped.current = false;
    setState({ kind: "saved" });
  }, []);

  return { state, digest, flush, settle };
}
