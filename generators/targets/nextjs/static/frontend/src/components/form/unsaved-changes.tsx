"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "@/components/ui/alert-dialog";

/** Asks before a page with unsaved changes is left, by a link or by closing it. */
export function UnsavedChanges({ active }: { active: boolean }) {
  const router = useRouter();
  const [target, setTarget] = useState<string | null>(null);

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
      setTarget(link.pathname + link.search);
    }
    window.addEventListener("beforeunload", warn);
    document.addEventListener("click", hold, true);
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", hold, true);
    };
  }, [active]);

  return (
    <ConfirmDialog
      open={target !== null}
      onOpenChange={(open) => !open && setTarget(null)}
      title="Leave without saving?"
      description="What you changed here will be lost."
      confirmLabel="Leave"
      cancelLabel="Stay"
      onConfirm={() => {
        if (target !== null) router.push(target);
        setTarget(null);
      }}
    />
  );
}
