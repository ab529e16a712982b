"use client";

import { texts as site } from "@/texts/site";

const texts = site.error;

/** Shown when not even the frame of the pages could be made; it has no styles but the browser's. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>{texts.noAnswer}</title>
        <main>
          <h1>{texts.noAnswer}</h1>
          <p>{texts.reason}</p>
          <button type="button" onClick={reset}>
            {texts.again}
          </button>
        </main>
      </body>
    </html>
  );
}
