"use client";

import { useCallback, useState } from "react";
import type { Genome, Provenance } from "@/generators/genome";

export interface Links {
  /** Ids of the elements that come from the chosen sentence. */
  readonly marked: ReadonlySet<string>;
  readonly sentence: string | null;
  showElement(id: string): void;
  showSentence(id: string): void;
  chooseSentence(genome: Genome, id: string): void;
}

const NONE: ReadonlySet<string> = new Set();

/** From a sentence to what came of it, and back. */
export function useLinks(): Links {
  const [sentence, setSentence] = useState<string | null>(null);
  const [marked, setMarked] = useState(NONE);
  const showElement = useCallback((id: string) => {
    setSentence(null);
    setMarked(new Set([id]));
    reveal(`element-${id}`);
  }, []);
  const showSentence = useCallback((id: string) => {
    setSentence(id);
    reveal(`sentence-${id}`);
  }, []);
  const chooseSentence = useCallback((genome: Genome, id: string) => {
    const elements = elementsOf(genome, id);
    setSentence(id);
    setMarked(new Set(elements));
    const [first] = elements.filter((element) => document.getElementById(`element-${element}`) !== null);
    if (first !== undefined) reveal(`element-${first}`);
  }, []);
  return { marked, sentence, showElement, showSentence, chooseSentence };
}

function reveal(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    element?.focus({ preventScroll: true });
  });
}

/** Fields before their entities: the nearest thing a sentence speaks of. */
export function elementsOf(genome: Genome, sentence: string): readonly string[] {
  const from = ({ provenance }: { readonly provenance: readonly Provenance[] }) => provenance.some((origin) => origin.kind === "sentence" && origin.sentence === sentence);
  const { entities, relations, roles, rules, features, integrations } = genome;
  const parts = [...entities.flatMap(({ fields, workflow }) => [...fields, ...(workflow?.transitions ?? [])]), ...entities, ...relations, ...roles, ...rules, ...features.jobs, ...features.ai, ...integrations];
  return parts.filter(from).map(({ id }) => id);
}
