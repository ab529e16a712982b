"use client";

import { useEffect, useId, useRef, useState } from "react";
import { texts as blueprint } from "@/texts/blueprint";

const texts = blueprint.palette;

export interface PaletteItem {
  readonly id: string;
  readonly name: string;
  /** What it is: "entity", "field of Book", "command". */
  readonly what: string;
  readonly act: () => void;
}

interface CommandPaletteProps {
  readonly items: readonly PaletteItem[];
  readonly onClose: () => void;
}

const MOST = 30;

/** One box for every part of the genome and every command. */
export function CommandPalette({ items, onClose }: CommandPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [query, setQuery] = useState("");
  const [place, setPlace] = useState(0);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = items.filter(({ name, what }) => words.every((word) => `${name} ${what}`.toLowerCase().includes(word))).slice(0, MOST);
  const chosen = Math.min(place, found.length - 1);
  const choose = (item: PaletteItem | undefined) => {
    if (item === undefined) return;
    onClose();
    requestAnimationFrame(item.act);
  };
  return (
    <dialog ref={dialog} aria-label={texts.label} className="sheet mx-auto mt-24 w-[min(36rem,calc(100vw-2rem))] p-0 text-ink backdrop:bg-black/50" onClose={onClose} onClick={(event) => event.target === dialog.current && onClose()}>
      <input
        className="box w-full border-0 border-b p-3 text-base"
        role="combobox"
        aria-label={texts.search}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        placeholder={texts.placeholder}
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setPlace(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            setPlace((found.length + chosen + (event.key === "ArrowDown" ? 1 : -1)) % Math.max(1, found.length));
          } else if (event.key === "Enter") {
            event.preventDefault();
            choose(found[chosen]);
          }
        }}
      />
      <ul id={list} role="listbox" aria-label={texts.found} className="max-h-80 overflow-auto py-1 text-sm">
        {found.map((item, index) => (
          <li key={item.id} id={`${list}-${index}`} role="option" aria-selected={index === chosen} className={`flex cursor-pointer justify-between gap-4 px-3 py-1.5 ${index === chosen ? "bg-accent-wash" : ""}`} onClick={() => choose(item)}>
            <span dir="auto">{item.name}</span>
            <span className="text-muted">{item.what}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="px-3 pb-3 text-sm text-muted">{texts.none}</p>}
    </dialog>
  );
}
