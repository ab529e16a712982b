"use client";

import { useRef, type ReactNode } from "react";
import { texts } from "@/texts/blueprint";

interface AddFormProps {
  /** What is added: "entity", "field of Book". */
  readonly what: string;
  readonly placeholder: string;
  /** @returns whether it was added; the box is emptied then */
  readonly onAdd: (name: string) => boolean;
  readonly children?: ReactNode;
}

/** One line to add something by its name. */
export function AddForm({ what, placeholder, onAdd, children }: AddFormProps) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const name = box.current?.value.trim() ?? "";
        if (name === "") box.current?.focus();
        else if (onAdd(name) && box.current !== null) {
          box.current.value = "";
          box.current.focus();
        }
      }}
    >
      <input ref={box} className="box min-w-32 flex-1" aria-label={texts.newName(what)} placeholder={placeholder} maxLength={120} dir="auto" />
      {children}
      <button type="submit" className="small-button">
        {texts.add}
        <span className="sr-only"> {what}</span>
      </button>
    </form>
  );
}
