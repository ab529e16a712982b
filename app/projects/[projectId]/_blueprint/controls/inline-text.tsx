"use client";

import { useRef, useState } from "react";
import { texts } from "@/texts/blueprint";

interface InlineTextProps {
  readonly value: string;
  /** What it is the text of, for those who do not see where it stands: "Name of the entity". */
  readonly label: string;
  readonly onCommit: (value: string) => void;
  readonly className?: string;
}

/** A text that turns into a box when it is chosen. Enter keeps, Escape leaves it as it was. */
export function InlineText({ value, label, onCommit, className = "" }: InlineTextProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const abandoned = useRef(false);
  if (!editing) {
    return (
      <button ref={button} type="button" className={`inline-text ${className}`} title={texts.editing(label)} dir="auto" onClick={() => setEditing(true)}>
        {value}
      </button>
    );
  }
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <input
      className={`inline-box ${className}`}
      aria-label={label}
      defaultValue={value}
      maxLength={120}
      autoFocus
      dir="auto"
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        if (event.key === "Escape") abandoned.current = true;
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        event.currentTarget.blur();
        close();
      }}
      onBlur={(event) => {
        const text = event.target.value.trim();
        if (!abandoned.current && text !== "" && text !== value) onCommit(text);
        abandoned.current = false;
        setEditing(false);
      }}
    />
  );
}
