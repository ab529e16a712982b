import type { Metadata } from "next";
import { Article } from "../../_components/article";
import { PlaceholderNote } from "../../_components/placeholder-note";

export const metadata: Metadata = { title: "Terms", robots: { index: false } };
export const dynamic = "force-dynamic";

export default function TermsPage() {
  return (
    <Article title="Terms" lead="Under which conditions this installation may be used.">
      <PlaceholderNote>Whoever runs this installation writes the terms here before others use it. Nothing on this page binds anyone.</PlaceholderNote>
      <h2>What the software itself does</h2>
      <ul>
        <li>It claims nothing in what you download: there is no runtime, licence key or call home in a generated codebase.</li>
        <li>It does not count failed builds against you.</li>
      </ul>
    </Article>
  );
}
