"use client";

/** Shown when not even the frame of the pages could be made; it has no styles but the browser's. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Groundwork does not answer</title>
        <main>
          <h1>Groundwork does not answer</h1>
          <p>Something failed on our side. What you saved before is kept.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
