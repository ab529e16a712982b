"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { useBackGuard } from "./back-guard";

type Way = { kind: "link"; href: string } | { kind: "back" };

/** Asks before a page with unsaved changes is left: by a link, by the browser's way back, or by closing it. */
export function UnsavedChanges({ active }: { active: boolean }) {
  const router = useRouter();
  const [way, setWay] = useState<Way | null>(null);
  const guard = useBackGuard(active, () => setWay({ kind: "back" }));

  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    function hold(event: MouseEvent): void {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
      if (
        link === null ||
        opensElsewhere ||
        link.target === "_blank" ||
        link.origin !== window.location.origin
      ) return;
      if (link.pathname === window.location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      setWay({ kind: "link", href: link.pathname + link.search });
    }
    window.addEventListener("beforeunload", warn);
    document.addEventListener("click", hold, true);
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", hold, true);
    };
  }, [active]);

  function stay(): void {
    if (way?.kind === "back") guard.stay();
    setWay(null);
  }

  function leave(): void {
    // In place of the entry that guards the form, which is nothing to come back to.
    if (way?.kind === "link") router.replace(way.href);
    else guard.goBack();
    setWay(null);
  }

  return (
    <ConfirmDialog
      open={way !== null}
      onOpenChange={(open) => !open && stay()}
      title="Leave without saving?"
      description="What you changed here will be lost."
      confirmLabel="Leave"
      cancelLabel="Stay"
      onConfirm={leave}
    />
  );
}
