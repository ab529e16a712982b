import { describe, expect, test } from "vitest";
import { makeFileTree } from "../../files/index";
import { formatTree } from "../../format/index";
import { parseGenome, type Genome } from "../../genome/index";
import { planCodebase } from "../../plan/index";
import { association, clinic, everything, hostile, invoicing, minimal, rental, tutoring } from "../../testing/genomes/index";
import { emitFlask } from "./index";

const genomes = { association, clinic, everything, hostile, invoicing, minimal, rental, tutoring };
const planOf = (input: unknown) => planCodebase(parseGenome(input));

function contentOf(genome: unknown, path: string): string {
  return String(emitFlask(planOf(genome)).find((file) => file.path === path)?.content);
}

describe("the Flask backend", () => {
  test.each(Object.entries(genomes))("of %s is formatted Python without a finding, each path once", async (_name, genome) => {
    const files = await formatTree(emitFlask(planOf(genome)));
    expect(makeFileTree(files).files.length).toBe(files.length);
  });

  test("is the same twice", () => {
    expect(emitFlask(planOf(everything))).toEqual(emitFlask(planOf(everything)));
  });

  test("of a product without entities has no test that finds nothing to test", () => {
    const empty: Genome = { ...parseGenome(minimal), entities: [], relations: [], permissions: [], rules: [] };
    const paths = emitFlask(planCodebase(empty)).map(({ path }) => path);
    expect(paths.filter((path) => /resource|access_matrix|tenancy\.py$|factories\.py$/.test(path)).sort()).toEqual(["backend/app/tenancy.py", "backend/tests/account_factories.py"]);
  });

  test("forces row-level security on every table of a tenant, and on none that all share", () => {
    const plan = planOf(everything);
    const migration = contentOf(everything, "backend/migrations/versions/0001_initial.py");
    const locked = plan.entities.filter(({ names }) => migration.includes(`enable_row_security("${names.pluralSnake}"`)).map(({ id }) => id);
    expect(locked).toEqual(plan.entities.filter(({ ownership }) => ownership !== "global").map(({ id }) => id));
  });

  test("indexes every foreign key", () => {
    const plan = planOf(everything);
    const migration = contentOf(everything, "backend/migrations/versions/0001_initial.py");
    const missing = plan.entities.flatMap(({ names, references }) => references.map((reference) => `ix_${names.pluralSnake}_${reference.names.column}`)).filter((index) => !migration.includes(`"${index}"`));
    expect(missing).toEqual([]);
  });

  test("has a function for every act and every rule that no constraint holds", () => {
    const plan = planOf(everything);
    const missing = plan.entities.flatMap((entity) => {
      const service = contentOf(everything, `backend/app/services/${entity.names.snake}_service.py`);
      const wanted = [...(entity.workflow?.transitions ?? []).map(({ names }) => `def ${names.snake}_${entity.names.snake}(`), ...entity.rules.filter(({ kind }) => kind !== "uniqueTogether").map(({ snake }) => `def check_${snake}(`)];
      return wanted.filter((text) => !service.includes(text));
    });
    expect(missing).toEqual([]);
  });
});
