"use client";

import { useEffect, useRef } from "react";

interface KeyActs {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
}

/** The keys of the work place. In a box, letters are letters and undo is the box's own. */
export function useKeys(acts: KeyActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { undo, redo, openPalette, openKeys } = latest.current;
      const typing = event.target instanceof HTMLElement && event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select") !== null;
      const act = actOf(event, typing);
      if (act === null || (document.querySelector("dialog[open]") !== null && act !== "palette")) return;
      event.preventDefault();
      ({ undo, redo, palette: openPalette, keys: openKeys })[act]();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function actOf(event: KeyboardEvent, typing: boolean): "undo" | "redo" | "palette" | "keys" | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === "k") return "palette";
    if (typing) return null;
    if (key === "z") return event.shiftKey ? "redo" : "undo";
    return key === "y" ? "redo" : null;
  }
  if (typing || event.altKey) return null;
  if (key === "/") return "palette";
  return key === "?" ? "keys" : null;
}
