import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteHeader } from "./_components/site-header";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Groundwork: from a description to a tested codebase", template: "%s · Groundwork" },
  description: "Describe a product. Groundwork draws its plan and builds a complete, tested codebase that is yours.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#15181b" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-sheet focus:p-2">
          Skip to the content
        </a>
        <SiteHeader />
        <main id="content" className="flex-1">
          {children}
        </main>
        <footer className="border-t border-line">
          <p className="mx-auto max-w-6xl px-4 py-6 text-sm text-muted sm:px-6">
            The same genome always gives the same bytes. What you build here is yours, without a runtime of ours in it.
          </p>
        </footer>
      </body>
    </html>
  );
}
