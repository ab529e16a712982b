"use client";

import { createContext, useContext } from "react";
import type { GenomeCommand } from "@/generators/genome/edit";

/** What every part of the editor may do; it stays the same object, so that nothing is drawn again because of it. */
export interface BlueprintActs {
  /** Does what a person asked for. @returns false when it does not fit; the reason is shown */
  run(command: GenomeCommand): boolean;
  /** Leads to an element and marks it. */
  showElement(id: string): void;
  /** Leads to a sentence of the description and marks it. */
  showSentence(id: string): void;
}

export const BlueprintActsContext = createContext<BlueprintActs | null>(null);

export function useActs(): BlueprintActs {
  const acts = useContext(BlueprintActsContext);
  if (acts === null) throw new Error("This is a part of the blueprint editor.");
  return acts;
}

/** The ids of what is marked because its sentence was chosen. */
export const MarkedContext = createContext<ReadonlySet<string>>(new Set());

export function useIsMarked(id: string): boolean {
  return useContext(MarkedContext).has(id);
}
