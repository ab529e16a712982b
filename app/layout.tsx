import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { PaymentBanner } from "./_components/payment-banner";
import { SiteFooter } from "./_components/site-footer";
import { SiteHeader } from "./_components/site-header";
import { env } from "@/lib/env";
import { texts } from "@/texts/site";
import "./globals.css";

/** At run time, because only then is known which address the pages are reached by. */
export async function generateMetadata(): Promise<Metadata> {
  await connection();
  return {
    metadataBase: new URL(env().APP_URL),
    title: { default: texts.title, template: texts.titleOfPage },
    description: texts.description,
    openGraph: { type: "website", siteName: texts.name, title: texts.title, description: texts.description, images: [{ url: "/open-graph.png", width: 1200, height: 630, alt: texts.imageDescription }] },
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
          {texts.skip}
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
