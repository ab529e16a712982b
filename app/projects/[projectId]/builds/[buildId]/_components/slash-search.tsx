"use client";

import { useEffect, useRef } from "react";
import { texts } from "@/texts/builds";

/** The box of the search; `/` leads to it from anywhere on the page. */
export function SlashSearch({ query }: { readonly query: string }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return <input ref={box} key={query} name="q" type="search" defaultValue={query} aria-label={texts.files.search} placeholder={texts.files.searchBox} className="w-full rounded-sm border border-line-strong bg-sheet px-2 py-1.5" />;
}
