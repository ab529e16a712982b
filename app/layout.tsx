import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { PaymentBanner } from "./_components/payment-banner";
import { SiteFooter } from "./_components/site-footer";
import { SiteHeader } from "./_components/site-header";
import { env } from "@/lib/env";
import "./globals.css";

const TITLE = "Groundwork: from a description to a tested codebase";
const DESCRIPTION = "Describe a product. Groundwork draws its plan and builds a complete, tested codebase that is yours.";

/** At run time, because only then is known which address the pages are reached by. */
export async function generateMetadata(): Promise<Metadata> {
  await connection();
  return {
    metadataBase: new URL(env().APP_URL),
    title: { default: TITLE, template: "%s · Groundwork" },
    description: DESCRIPTION,
    openGraph: { type: "website", siteName: "Groundwork", title: TITLE, description: DESCRIPTION, images: [{ url: "/open-graph.png", width: 1200, height: 630, alt: "The plan of a bike workshop, drawn from its description" }] },
    twitter: { card: "summary_large_image" },
  };
}

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
        <PaymentBanner />
        <main id="content" className="flex-1">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
