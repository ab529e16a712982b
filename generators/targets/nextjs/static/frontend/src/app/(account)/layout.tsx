import Link from "next/link";
import type { ReactNode } from "react";
import { ProductMark } from "@/features/shell/product-mark";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col bg-background">
      <header className="px-6 py-5">
        <Link href="/" className="inline-flex">
          <ProductMark />
        </Link>
      </header>
      <main className="flex flex-1 items-start justify-center px-4 pt-6 pb-16 sm:pt-16">
        <div className="w-full max-w-md rounded-xl border border-border bg-surface p-6 sm:p-8">
          {children}
        </div>
      </main>
    </div>
  );
}
