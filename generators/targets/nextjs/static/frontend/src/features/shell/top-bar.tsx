"use client";

import { Menu } from "lucide-react";
import Link from "next/link";
import { Dialog as RadixDialog } from "radix-ui";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { OVERLAY_CLASSES } from "@/components/ui/dialog";
import { HeaderTools } from "./header-tools";
import { ProductMark } from "./product-mark";
import { SideBar } from "./side-bar";
import { UserMenu } from "./user-menu";

/** Above every page; on a narrow screen it also opens the navigation. */
export function TopBar() {
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-border bg-surface/95 px-4 backdrop-blur sm:px-6">
      <NavigationDrawer />
      <Link href="/dashboard" className="min-w-0 lg:hidden">
        <ProductMark />
      </Link>
      <div className="ml-auto flex items-center gap-1">
        <HeaderTools />
        <UserMenu />
      </div>
    </header>
  );
}

function NavigationDrawer() {
  const [open, setOpen] = useState(false);
  return (
    <RadixDialog.Root open={open} onOpenChange={setOpen}>
      <RadixDialog.Trigger asChild>
        <Button
          variant="ghost"
          size="icon"
          className="-ml-2 lg:hidden"
          aria-label="Open the navigation"
        >
          <Menu aria-hidden />
        </Button>
      </RadixDialog.Trigger>
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
