import type { Metadata } from "next";
import { Article } from "../_components/article";

export const metadata: Metadata = { title: "Compared with templates and starters", description: "What a template gives, what it leaves to you, and where Groundwork begins." };
export const dynamic = "force-dynamic";

const ROWS = [
  ["Project structure, configuration, containers", "yes", "yes"],
  ["Sign-up, sign-in and roles", "often", "yes, with your roles"],
  ["Your entities, fields and relations", "you write them", "from your description"],
  ["Migrations for them", "you write them", "yes"],
  ["Who may do what", "you write it", "from your description, tested cell by cell"],
  ["Rules and states of your product", "you write them", "those your description states"],
  ["Tests of all that", "you write them", "yes"],
  ["Freedom to choose every detail", "yes", "after the zip: it is your code"],
  ["Maintained by a community", "the good ones", "no: what you get is yours to maintain"],
] as const;

export default function ComparePage() {
  return (
    <Article
      title="Compared with templates and starters"
      lead="Templates such as cookiecutter-flask solve the structure of an application. Groundwork begins where they end: with what only your product has."
    >
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">What you need</span>
            </th>
            <th scope="col">A template</th>
            <th scope="col">Groundwork</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([what, template, here]) => (
            <tr key={what}>
              <th scope="row" className="font-medium">
                {what}
              </th>
              <td>{template}</td>
              <td>{here}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>When a template is the better choice</h2>
      <ul>
        <li>The product has hardly any records of its own: a proxy, a bot, a page.</li>
        <li>Your team has a template that everybody knows.</li>
        <li>You want to write the model by hand, because writing it is how you think.</li>
      </ul>
      <h2>When Groundwork is</h2>
      <ul>
        <li>You can describe the product, and would rather review its model than type it.</li>
        <li>You want permissions, migrations and tests from the first day.</li>
        <li>You want to see, sentence by sentence, where everything came from.</li>
      </ul>
    </Article>
  );
}
