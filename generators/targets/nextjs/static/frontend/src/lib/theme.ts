"use client";

import { useSyncExternalStore } from "react";

export type Theme = "system" | "light" | "dark";

const KEY = "theme";
const CHANGED = "themechange";
const DARK = "(prefers-color-scheme: dark)";

/** The chosen theme and the one that is shown; public/theme.js applies it before the first paint. */
export function useTheme() {
  const theme = useSyncExternalStore(listen, readTheme, () => "system" as const);
  const shown = useSyncExternalStore(listen, readShown, () => "light" as const);
  return { theme, shown, setTheme };
}

function setTheme(theme: Theme): void {
  if (theme === "system") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  apply();
}

function readTheme(): Theme {
  const stored = localStorage.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

function readShown(): "light" | "dark" {
  return document.documentElement.classList.contains("dark") ? "dark" : "light";
}

function apply(): void {
  const theme = readTheme();
  const dark = theme === "dark" || (theme === "system" && matchMedia(DARK).matches);
  document.documentElement.classList.toggle("dark", dark);
  window.dispatchEvent(new Event(CHANGED));
}

/** Follows changes here, in another tab and in the system. */
function listen(onChange: () => void): () => void {
  const system = matchMedia(DARK);
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", apply);
  system.addEventListener("change", apply);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", apply);
    system.removeEventListener("change", apply);
  };
}
