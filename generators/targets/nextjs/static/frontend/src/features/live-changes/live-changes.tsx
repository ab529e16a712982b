"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { sessionOptions } from "@/access/session";
import { useSignedIn } from "@/access/session-provider";
import { refreshRecords } from "@/api/record-cache";
import { listenToChanges } from "./live-connection";
import { refreshChanged } from "./refresh-changed";

/** Changes that come together are answered together. */
const GATHERING = 250;
/** What the person did in the last seconds is no news. */
const OWN_CHANGE = 5_000;

/** Keeps the records on the screen as they are on the server, while somebody looks at it. */
export function LiveChanges() {
  const { user, workspace } = useSignedIn();
  const client = useQueryClient();
  const [news, setNews] = useState("");

  const tell = useEffectEvent((isShown: boolean) => {
    if (isShown && !hasJustActed(client)) setNews("This page shows the latest changes.");
  });

  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | null = null;

    function gather(resource: string): void {
      changed.add(resource);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const resources = [...changed];
        changed.clear();
        setNews("");
        void refreshChanged(client, resources).then((isShown) => tell(isShown));
      }, GATHERING);
    }

    // Browsers open few connections at once, so a tab that nobody sees holds none.
    function follow(): void {
      stop?.();
      stop = document.hidden ? null : listenToChanges({
        onChange: gather,
        onReload: () => void refreshRecords(client),
        // Asking who is signed in renews a session that can be renewed, and ends one that cannot.
        onRefused: () => void client.invalidateQueries(sessionOptions),
      });
    }

    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      clearTimeout(timer);
      stop?.();
    };
  }, [client, user.id, workspace.id]);

  return <p role="status" className="sr-only">{news}</p>;
}

function hasJustActed(client: QueryClient): boolean {
  const mutations = client.getMutationCache().getAll();
  return mutations.some(({ state }) => Date.now() - state.submittedAt < OWN_CHANGE);
}
