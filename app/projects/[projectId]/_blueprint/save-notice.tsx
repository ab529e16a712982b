"use client";

import { texts as blueprint } from "@/texts/blueprint";
import type { SaveState } from "./use-autosave";

const texts = blueprint.conflict;

interface SaveNoticeProps {
  readonly state: SaveState;
  readonly onMerge: () => void;
  readonly onTakeTheirs: () => void;
}

/** Another tab or person saved first. Nothing was overwritten; the person decides. */
export function ConflictNotice({ state, onMerge, onTakeTheirs }: SaveNoticeProps) {
  if (state.kind !== "conflict") return null;
  return (
    <div role="alert" className="sheet mt-4 border-warning p-4 text-sm">
      <p className="font-medium text-warning">{texts.problem}</p>
      <p className="mt-1">{texts.kept}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={onMerge}>
          {texts.merge}
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          {texts.takeTheirs}
        </button>
      </div>
      <p className="mt-2 text-muted">{texts.undo}</p>
    </div>
  );
}

export function SaveWord({ state }: { readonly state: SaveState }) {
  return (
    <span role="status" className={`text-sm ${state.kind === "failed" || state.kind === "conflict" ? "text-danger" : "text-muted"}`}>
      {saveWord(state)}
    </span>
  );
}

function saveWord(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return blueprint.save.saved;
    case "unsaved":
      return blueprint.save.saving;
    case "failed":
      return blueprint.save.failed(state.problem, state.again);
    case "conflict":
      return blueprint.save.notSaved;
    default:
      throw new Error(`Unknown state: ${JSON.stringify(state satisfies never)}`);
  }
}
