import { expect, test } from "vitest";
import { parseGenome } from "../../genome/index";
import { planCodebase } from "../../plan/index";
import { clinic, everything, minimal } from "../../testing/genomes/index";
import { emitFlask } from "../flask/index";
import { emitDocs } from "./index";
import { traceOf } from "./trace";

function documentOf(genome: typeof everything, path: string): string {
  const plan = planCodebase(genome);
  return String(emitDocs(plan, emitFlask(plan)).find((file) => file.path === path)?.content);
}

test("a sentence leads to the model, its file and its tests", () => {
  const plan = planCodebase(everything);
  const [sentence] = traceOf(plan, emitFlask(plan)).sentences;
  const task = sentence?.elements.find(({ id }) => id === "task");
  expect(sentence?.text).toBe("A task has a title and due on.");
  expect(task?.files).toContain("backend/app/models/task.py");
  expect(task?.tests).toContain("backend/tests/test_task_routes.py");
  expect(sentence?.elements.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["entity Task", "field Task: title", "field Task: due on"]);
});

test("what no sentence asked for and what led to nothing is said", () => {
  const genome = parseGenome({ ...minimal, source: { ...minimal.source, sentences: [{ id: "s9", start: 0, end: 3, text: "Hm.", kind: "unused", reason: "Says nothing about the product." }] } });
  const trace = traceOf(planCodebase(genome), []);
  expect(trace.unused).toEqual([{ id: "s9", text: "Hm.", reason: "Says nothing about the product." }]);
  expect(trace.assumptions.length).toBeGreaterThan(0);
});

test("the model lies beside the code, so that the codebase can be made again", () => {
  expect(parseGenome(JSON.parse(documentOf(clinic, "GENOME.json")))).toEqual(clinic);
});

test("the README speaks of this product", () => {
  const readme = documentOf(clinic, "README.md");
  expect(readme).toContain("`POST /api/appointments/<id>/confirm` takes an appointment from Requested to Confirmed:");
  expect(readme).toContain("- **Appointments:** A practitioner sees one patient at a time. (`check_no_overlap_per_practitioner`)");
  expect(readme).toContain("make setup DATABASE_URL=postgresql://app:password@localhost:5432/practice_desk");
});

test("a role's rights read as words", () => {
  expect(documentOf(everything, "docs/decisions/0005-access-table.md")).toContain("- Tasks: create; read; update (where they are named) only details, estimate; delete (what they created); submit for review (where they are named); start");
});
