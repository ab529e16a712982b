"use client";

import { useSignedIn } from "@/access/session-provider";
import { DeferredPopup } from "@/components/ui/deferred-popup";

const loadAccountMenu = () => import("./account-menu").then((module) => module.AccountMenu);

/** Who is signed in; opens the way to the profile and out. */
export function UserMenu() {
  const { user } = useSignedIn();
  return (
    <DeferredPopup kind="menu" load={loadAccountMenu}>
      <button
        type="button"
        className="grid size-9 cursor-pointer place-content-center rounded-full bg-accent-soft text-sm font-semibold text-accent-text"
        aria-label={`Account of ${user.name}`}
      >
        {initials(user.name)}
      </button>
    </DeferredPopup>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    [...(word ?? "")][0] ?? ""
  );
  return letters.join("").toUpperCase();
}
