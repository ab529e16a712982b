"use client";

import { Dialog as RadixDialog } from "radix-ui";
import { type ReactElement, useState } from "react";
import { OVERLAY_CLASSES } from "@/components/ui/dialog";
import { SideBar } from "./side-bar";

/** The navigation over the page, for narrow screens. */
export function NavigationDrawer({ trigger }: { trigger: ReactElement }) {
  const [open, setOpen] = useState(true);
  return (
    <RadixDialog.Root open={open} onOpenChange={setOpen}>
      <RadixDialog.Trigger asChild>{trigger}</RadixDialog.Trigger>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={OVERLAY_CLASSES} />
        <RadixDialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 w-72 max-w-[85vw] border-r border-border bg-surface shadow-xl"
        >
          <RadixDialog.Title className="sr-only">Navigation</RadixDialog.Title>
          <SideBar className="h-full" onNavigate={() => setOpen(false)} />
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
