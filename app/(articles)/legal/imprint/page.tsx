import type { Metadata } from "next";
import { Article } from "../../_components/article";
import { PlaceholderNote } from "../../_components/placeholder-note";

export const metadata: Metadata = { title: "Imprint", robots: { index: false } };
export const dynamic = "force-dynamic";

export default function ImprintPage() {
  return (
    <Article title="Imprint" lead="Who runs this installation.">
      <PlaceholderNote>Whoever runs this installation names themselves here, with an address and a way to reach them.</PlaceholderNote>
    </Article>
  );
}
