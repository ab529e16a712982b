"use client";

import { useCallback, useEffect, useEffectEvent, useRef } from "react";

/**
 * Calls `onBack` instead of going back, while `active`. No page can refuse the browser's way back, so a second entry of
 * the same page lies on top of the history, and it is that entry which is left.
 */
export function useBackGuard(active: boolean, onBack: () => void) {
  const onTop = useRef(false);
  const ask = useEffectEvent(onBack);

  const cover = useCallback(() => {
    // Without an address, Next keeps the page as it is.
    window.history.pushState(null, "");
    onTop.current = true;
  }, []);

  useEffect(() => {
    if (active && !onTop.current) cover();
  }, [active, cover]);

  useEffect(() => {
    const address = window.location.href;
    function uncover(): void {
      if (!onTop.current || window.location.href !== address) return;
      onTop.current = false;
      // Nobody is asked where nothing is lost any more.
      if (active) ask();
      else window.history.back();
    }
    window.addEventListener("popstate", uncover);
    return () => window.removeEventListener("popstate", uncover);
  }, [active]);

  return {
    /** Takes the way back that was asked for. */
    goBack: () => window.history.back(),
    /** Stays, and guards the page again. */
    stay: cover,
  };
}
