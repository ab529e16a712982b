"use client";

import { useMemo } from "react";
import type { Genome } from "@/generators/genome";
import type { PaletteItem } from "./command-palette";

interface PaletteActs {
  readonly showElement: (id: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openKeys: () => void;
  readonly openExchange: () => void;
}

/** Commands first, then every part of the genome. */
export function usePaletteItems(genome: Genome, acts: PaletteActs): readonly PaletteItem[] {
  const { showElement, undo, redo, openKeys, openExchange } = acts;
  return useMemo(() => {
    const command = (id: string, name: string, act: () => void): PaletteItem => ({ id: `command ${id}`, name, what: "command", act });
    const leadTo = (id: string) => () => document.getElementById(id)?.scrollIntoView({ block: "start", behavior: "instant" });
    const part = (id: string, name: string, what: string): PaletteItem => ({ id: `part ${what} ${id}`, name, what, act: () => showElement(id) });
    const { entities, relations, roles } = genome;
    return [
      command("undo", "Undo", undo),
      command("redo", "Redo", redo),
      command("add", "Add an entity", () => document.querySelector<HTMLInputElement>("[aria-label='Name of the new entity']")?.focus()),
      command("exchange", "Import and export", openExchange),
      command("keys", "Keys", openKeys),
      ...(["build", "problems", "questions", "plan", "entities", "roles", "features", "product", "description"] as const).map((id) => command(`go ${id}`, `Go to ${id}`, leadTo(id))),
      ...entities.map(({ id, name }) => part(id, name, "entity")),
      ...entities.flatMap((entity) => entity.fields.map(({ id, name }) => part(id, name, `field of ${entity.name}`))),
      ...relations.map(({ id, name, from }) => part(id, name, `relation of ${entities.find((entity) => entity.id === from)?.name ?? from}`)),
      ...roles.map(({ id, name }) => part(id, name, "role")),
    ];
  }, [genome, showElement, undo, redo, openKeys, openExchange]);
}
