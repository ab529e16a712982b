"use client";

import { texts as blueprint } from "@/texts/blueprint";
import { SmallButton } from "./controls/boxes";
import { SaveWord } from "./save-notice";
import type { SaveState } from "./use-autosave";
import type { Editing } from "./use-history";

const texts = blueprint.toolbar;

interface ToolbarProps {
  readonly editing: Editing;
  readonly state: SaveState;
  readonly onPalette: () => void;
  readonly onKeys: () => void;
  readonly onExchange: () => void;
}

/** What is always at hand while the page scrolls. */
export function Toolbar({ editing, state, onPalette, onKeys, onExchange }: ToolbarProps) {
  const { past, future } = editing.history;
  return (
    <div role="toolbar" aria-label={texts.label} className="sticky top-0 z-10 -mx-2 mt-6 flex flex-wrap items-center gap-2 border-b border-line bg-paper px-2 py-2">
      <SmallButton onClick={editing.undo} disabled={past.length === 0}>
        {texts.undo}
      </SmallButton>
      <SmallButton onClick={editing.redo} disabled={future.length === 0}>
        {texts.redo}
      </SmallButton>
      <SmallButton onClick={onExchange}>{texts.exchange}</SmallButton>
      <SaveWord state={state} />
      <span className="ml-auto flex gap-2">
        <SmallButton onClick={onPalette}>{texts.search}</SmallButton>
        <SmallButton label={texts.keys} onClick={onKeys}>
          {texts.keysSign}
        </SmallButton>
      </span>
      {editing.refusal !== null && (
        <p role="alert" className="basis-full text-sm text-danger">
          {editing.refusal}{" "}
          <button type="button" className="link cursor-pointer" onClick={editing.forgetRefusal}>
            {blueprint.close}
          </button>
        </p>
      )}
    </div>
  );
}
