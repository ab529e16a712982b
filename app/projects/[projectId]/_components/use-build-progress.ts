"use client";

import { useEffect, useState } from "react";
import { isFinished, type BuildView } from "@/lib/builds/build-view";

const POLL_MS = 1_500;

/**
 * Follows a build while it is under way: by its event stream and, where that does not get
 * through, by asking now and then.
 */
export function useBuildProgress(initial: BuildView | null): BuildView | null {
  const [latest, setLatest] = useState<BuildView | null>(initial);
  const [followed, setFollowed] = useState(initial);
  if (followed !== initial) {
    setFollowed(initial);
    setLatest(initial);
  }
  const id = initial?.id;
  const finished = latest === null || isFinished(latest.state);
  useEffect(() => {
    if (id === undefined || finished) return;
    return follow(id, setLatest);
  }, [id, finished]);
  return latest;
}

/** @returns a function that stops following */
function follow(buildId: string, onChange: (build: BuildView) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const poll = async () => {
    try {
      const response = await fetch(`/api/builds/${buildId}`, { cache: "no-store" });
      if (response.ok && !stopped) onChange((await response.json()) as BuildView);
    } catch {
      // The connection is gone for now; the next turn asks again.
    }
    if (!stopped) timer = setTimeout(() => void poll(), POLL_MS);
  };
  const events = new EventSource(`/api/builds/${buildId}/events`);
  events.onmessage = (event: MessageEvent<string>) => onChange(JSON.parse(event.data) as BuildView);
  events.onerror = () => {
    events.close();
    if (timer === undefined) void poll();
  };
  return () => {
    stopped = true;
    events.close();
    clearTimeout(timer);
  };
}
