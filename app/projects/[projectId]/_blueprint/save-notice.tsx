"use client";

import type { SaveState } from "./use-autosave";

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
      <p className="font-medium text-warning">This project was changed in another tab.</p>
      <p className="mt-1">Nothing was overwritten, and your edits are still on this page. They are not kept until you choose.</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={onMerge}>
          Bring both together
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          Load the other version
        </button>
      </div>
      <p className="mt-2 text-muted">Where both changed the same thing, yours counts. Either choice can be undone.</p>
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
      return "Saved";
    case "unsaved":
      return "Saving …";
    case "failed":
      return `Not saved: ${state.problem}${state.again ? " It is tried again." : ""}`;
    case "conflict":
      return "Not saved";
    default:
      throw new Error(`Unknown state: ${JSON.stringify(state satisfies never)}`);
  }
}
