"use client";

import { Menu } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { DeferredPopup } from "@/components/ui/deferred-popup";
import { HeaderTools } from "./header-tools";
import { ProductMark } from "./product-mark";
import { UserMenu } from "./user-menu";

const loadDrawer = () => import("./navigation-drawer").then((module) => module.NavigationDrawer);

/** Above every page; on a narrow screen it also opens the navigation. */
export function TopBar() {
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-border bg-surface/95 px-4 backdrop-blur sm:px-6">
      <DeferredPopup kind="dialog" load={loadDrawer}>
        <Button
          variant="ghost"
          size="icon"
          className="-ml-2 lg:hidden"
          aria-label="Open the navigation"
        >
          <Menu aria-hidden />
        </Button>
      </DeferredPopup>
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
