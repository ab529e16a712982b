"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Button } from "@/components/ui/button";
import { loginPath } from "@/features/auth/next-path";
import { ProductMark } from "./product-mark";
import { ThemeMenu } from "./theme-menu";

/** Above public pages, for those who are not signed in. */
export function VisitorBar() {
  const pathname = usePathname();
  return (
    <header className="sticky top-0 z-30 border-b border-border bg-surface">
      <div className="mx-auto flex h-14 max-w-6xl items-center gap-2 px-4 sm:px-6">
        <Link href="/" className="min-w-0">
          <ProductMark />
        </Link>
        <div className="ml-auto flex items-center gap-1">
          <ThemeMenu />
          <Button asChild variant="ghost">
            <Link href={loginPath(pathname)}>Sign in</Link>
          </Button>
          <Button asChild className="hidden sm:inline-flex">
            <Link href="/register">Create an account</Link>
          </Button>
        </div>
      </div>
    </header>
  );
}
