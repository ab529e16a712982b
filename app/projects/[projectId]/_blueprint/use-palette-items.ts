"use client";

import { useMemo } from "react";
import type { Genome } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import type { PaletteItem } from "./command-palette";

const texts = blueprint.palette;

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
    const command = (id: string, name: string, act: () => void): PaletteItem => ({ id: `command ${id}`, name, what: texts.command, act });
    const leadTo = (id: string) => () => document.getElementById(id)?.scrollIntoView({ block: "start", behavior: "instant" });
    const part = (id: string, name: string, what: string): PaletteItem => ({ id: `part ${what} ${id}`, name, what, act: () => showElement(id) });
    const { entities, relations, roles } = genome;
    return [
      command("undo", blueprint.toolbar.undo, undo),
      command("redo", blueprint.toolbar.redo, redo),
      command("add", texts.addEntity, () => document.querySelector<HTMLInputElement>(`[aria-label='${blueprint.newName(texts.entity)}']`)?.focus()),
      command("exchange", texts.exchange, openExchange),
      command("keys", texts.keys, openKeys),
      ...(["build", "problems", "questions", "plan", "entities", "roles", "features", "product", "description"] as const).map((id) => command(`go ${id}`, texts.goTo(id), leadTo(id))),
      ...entities.map(({ id, name }) => part(id, name, texts.entity)),
      ...entities.flatMap((entity) => entity.fields.map(({ id, name }) => part(id, name, texts.fieldOf(entity.name)))),
      ...relations.map(({ id, name, from }) => part(id, name, texts.relationOf(entities.find((entity) => entity.id === from)?.name ?? from))),
      ...roles.map(({ id, name }) => part(id, name, texts.role)),
    ];
  }, [genome, showElement, undo, redo, openKeys, openExchange]);
}
