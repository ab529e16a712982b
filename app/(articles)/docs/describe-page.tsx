import { MAX_DESCRIPTION_CHARACTERS } from "@/lib/projects/check-description";
import { Code } from "../_components/code";

const SAMPLE = `# Spoke

A customer has a name, an email and a phone number. Each customer has many bikes.
A repair has a due date and a status (received, in progress, ready, collected).
Each repair belongs to a bike and is assigned to a mechanic.

- Mechanics can read and update the repairs that are assigned to them.
- Only managers can delete repairs.`;

export function DescribePage() {
  return (
    <>
      <p>
        Say what there is, what belongs to what, and who may do what. Ordinary sentences, field lists, tables, user stories and code-like models are all
        read. Nothing is sent to a language model: the same text is always understood in the same way.
      </p>
      <Code label="A short description">{SAMPLE}</Code>
      <h2>What is looked for</h2>
      <ul>
        <li>Things that are kept, and their fields: “A customer has a name and an email.”</li>
        <li>How they belong together: “Each repair belongs to a bike.” “A customer has many bikes.”</li>
        <li>Choices and states: “a status (received, in progress, ready)”.</li>
        <li>Roles and what they may do: “Only managers can delete repairs.”</li>
        <li>Features such as files, search, export, notifications, payments and an audit log.</li>
      </ul>
      <h2>What you can trust</h2>
      <p>
        Every part of the result points back to the sentence it came from. What was assumed says so, questions are asked where the text leaves something
        open, and sentences that produced nothing are shown.
      </p>
      <h2>Limits</h2>
      <p>
        At most {MAX_DESCRIPTION_CHARACTERS.toLocaleString("en")} characters, and files of at most 1 MB: <code>.md</code>, <code>.txt</code>,{" "}
        <code>.docx</code> and <code>.pdf</code>. Documents are read in your browser. More is refused with the reason; nothing is cut silently. Descriptions in
        English are understood best.
      </p>
    </>
  );
}
