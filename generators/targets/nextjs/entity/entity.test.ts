import { describe, expect, test } from "vitest";
import { planCodebase } from "../../../plan/index";
import { clinic, everything, hostile, minimal, rental, tutoring } from "../../../testing/genomes/index";
import { emitNextjs } from "../index";

const filesOf = (genome: typeof minimal) => new Map(emitNextjs(planCodebase(genome)).map(({ path, content }) => [path, String(content)]));
const read = (files: ReadonlyMap<string, string>, path: string) => files.get(`frontend/src/${path}`) ?? "";

/** Imports of the app's own modules that lead nowhere. */
function danglingImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, content]) =>
    [...content.matchAll(/from "(@\/[^"]+)"/g)].flatMap(([, specifier = ""]) => {
      const target = `frontend/src/${specifier.slice(2)}`;
      return [".ts", ".tsx", ".d.ts"].some((ending) => files.has(target + ending)) ? [] : [`${path}: ${specifier}`];
    }),
  );
}

describe.each(Object.entries({ minimal, clinic, everything, hostile, rental, tutoring }))("the pages of %s", (_name, genome) => {
  test("import only what is there", () => {
    expect(danglingImports(filesOf(genome))).toEqual([]);
  });

  test("exist for every kind of record", () => {
    const { entities } = planCodebase(genome);
    const files = filesOf(genome);
    const pages = ["page", "new/page", "[id]/page", "[id]/edit/page"];
    expect(entities.flatMap(({ names }) => pages.map((page) => `frontend/src/app/(app)/${names.pluralKebab}/${page}.tsx`)).filter((path) => !files.has(path))).toEqual([]);
  });
});

test("a field, a component or a feature that a product has no use for leaves no trace", () => {
  const paths = [...filesOf(minimal).keys()].join("\n");
  expect(paths).not.toMatch(/address-field|geo-field|rich-text|file-field|notification|billing|audit|api-tokens|stripe|record-paths|waiting|chart/);
});

test("limits and rules of the form are those of the genome, in its words", () => {
  const schema = read(filesOf(clinic), "features/appointments/appointment-schema.ts");
  expect(schema).toContain('reason: textValue({ maxLength: 200 })');
  expect(schema).toContain('patient_id: referenceValue({ required: true })');
  expect(schema).toContain('if (values.ends_at <= values.starts_at)');
  expect(schema).toContain('refuse(context, ["ends_at", "starts_at"], "An appointment ends after it starts.")');
});

test("what is secret is typed, and never read back", () => {
  const files = filesOf(everything);
  expect(read(files, "features/clients/client-form.tsx")).toContain('name="door_code"');
  expect(read(files, "features/clients/client-schema.ts")).not.toContain("row.door_code");
  expect(read(files, "features/clients/client-detail.tsx")).not.toContain("door_code");
});

test("the fields a role may not change are not offered to it", () => {
  const form = read(filesOf(everything), "features/tasks/task-form.tsx");
  expect(form).toContain('allowedFields(session, row === undefined ? "create" : "update", "task")');
  expect(form).toContain('{isOffered("title") &&');
});

test("an act is offered in the states it starts from, to those who may do it", () => {
  const actions = read(filesOf(clinic), "features/appointments/appointment-actions.tsx");
  expect(actions).toContain('["requested", "confirmed"].includes(row.status) && can(session, "transition:cancel", "appointment", row)');
  expect(actions).toContain("becomes “Cancelled” and stays so.");
  expect(actions).toContain('!isLocked && can(session, "update", "appointment", row)');
});

test("a record that refers to its own kind, or twice to one kind, names each relation", () => {
  const files = filesOf(everything);
  expect(read(files, "features/tasks/task-detail.tsx")).toMatch(/TaskRelated title="Subtasks" relation="parent_id"[\s\S]*TaskRelated title="Blocks" relation="blocked_by_ids"/);
  expect(read(files, "features/clients/client-detail.tsx")).toMatch(/relation="client_id"[\s\S]*relation="payer_id"/);
});
