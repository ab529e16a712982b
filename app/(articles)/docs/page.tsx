import type { Metadata } from "next";
import Link from "next/link";
import { Article } from "../_components/article";
import { DOCS } from "./pages";

export const metadata: Metadata = { title: "Documentation", description: "How to describe a product, review what was understood, build it, and run what you get." };
export const dynamic = "force-dynamic";

export default function DocsIndexPage() {
  return (
    <Article title="Documentation" lead="How to describe a product, review what was understood, build it, and run what you get.">
      {DOCS.map(({ id, title, lead }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>
            <Link href={`/docs/${id}`}>{title}</Link>
          </h2>
          <p>{lead}</p>
        </section>
      ))}
    </Article>
  );
}
