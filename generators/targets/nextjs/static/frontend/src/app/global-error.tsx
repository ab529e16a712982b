"use client";

/** Stands in for the root layout, so it may rely on nothing of it, not even the styles. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body
        style={{ fontFamily: "system-ui, sans-serif", padding: "4rem 1.5rem", textAlign: "center" }}
      >
        <h1>Something went wrong</h1>
        <p>
          Nothing was lost that was saved. Try again, and reload the page if that does not help.
        </p>
        <button type="button" onClick={reset}>Try again</button>
      </body>
    </html>
  );
}
