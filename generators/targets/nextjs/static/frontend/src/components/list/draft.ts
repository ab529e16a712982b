"use client";

import { useEffect, useEffectEvent, useState } from "react";

const PAUSE = 300;

/** What is being typed, passed on when the typing pauses; follows a value that changes by other means. */
export function useDraft(
  value: string,
  onSettled: (value: string) => void,
): readonly [string, (draft: string) => void] {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  const settle = useEffectEvent(onSettled);

  if (known !== value) {
    setKnown(value);
    setDraft(value);
  }

  useEffect(() => {
    if (draft.trim() === value) return;
    const timer = setTimeout(() => settle(draft.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, value]);

  return [draft, setDraft];
}
