import type { Metadata } from "next";
import { STACKS } from "@/lib/builds/stacks";
import { Article } from "../_components/article";

export const metadata: Metadata = { title: "Flask or FastAPI", description: "When to choose which for a new product, and what can be built here today." };
export const dynamic = "force-dynamic";

export default function FlaskOrFastApiPage() {
  return (
    <Article title="Flask or FastAPI" lead="Both serve a new product well. What decides is the team and the kind of product, not a benchmark.">
      <h2>Choose Flask when</h2>
      <ul>
        <li>your team knows Flask and its extensions;</li>
        <li>a synchronous model, one request in one thread, is what you want to reason about;</li>
        <li>you need the breadth of Flask&rsquo;s extensions;</li>
        <li>you build a web application with users, records and pages rather than a platform for other programs.</li>
      </ul>
      <h2>Choose FastAPI when</h2>
      <ul>
        <li>many requests wait for other services at the same time, or clients are kept informed in real time;</li>
        <li>an API that other programs use is the product, and its documentation should come from the code;</li>
        <li>your team uses Python&rsquo;s type hints throughout.</li>
      </ul>
      <h2>What does not decide</h2>
      <p>
        The database, its migrations, the rules of your product and its tests are the same work in both. So is moving later: most of a well-kept backend knows
        neither framework.
      </p>
      <h2>What can be built here today</h2>
      <ul>
        {STACKS.map(({ id, name, summary }) => (
          <li key={id}>
            <strong>{name}</strong>: {summary}
          </li>
        ))}
      </ul>
    </Article>
  );
}
