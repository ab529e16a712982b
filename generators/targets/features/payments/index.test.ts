import { expect, test } from "vitest";
import { generateCodebase } from "../../../index";
import { planCodebase, type Plan } from "../../../plan/index";
import { everything, minimal } from "../../../testing/genomes/index";
import { PythonModule } from "../../../writer/index";
import { payments } from "./index";
import { hasPayments, minorUnits, payables, sampleAmount } from "./payable";

const plan = planCodebase(everything);

function withoutMoney(of: Plan): Plan {
  return { ...of, entities: of.entities.map((entity) => ({ ...entity, fields: entity.fields.filter(({ type }) => type !== "money") })) };
}

test("payments leave no trace where they were not asked for, or where nothing has a price", () => {
  for (const bare of [planCodebase(minimal), withoutMoney(plan)]) {
    expect(hasPayments(bare)).toBe(false);
    expect([payments.part.files?.(bare), payments.part.models?.(bare), payments.part.tables?.(bare), payments.part.blueprints?.(bare), payments.part.openApi?.(bare)]).toEqual([[], [], [], [], { paths: {}, schemas: {} }]);
  }
});

test("every record of a workspace with an amount can be paid", () => {
  const expected = plan.entities.filter((entity) => entity.ownership !== "global" && entity.fields.some(({ type, sensitivity }) => type === "money" && sensitivity !== "secret"));
  expect(payables(plan).map(({ entity }) => entity.id)).toEqual(expected.map(({ id }) => id));
  expect(expected.length).toBeGreaterThan(0);
});

test("records with long names can be paid too: every line fits", async () => {
  const [first, second, ...rest] = everything.entities.filter(({ fields }) => fields.some(({ type }) => type === "money"));
  if (!first || !second) throw new Error("the genome has two records with an amount");
  const long = new Map([[first.id, "Quarterly municipal street lighting maintenance bill"], [second.id, "Another very long name of something that has to be paid for at once"]]);
  const entities = everything.entities.map((entity) => ({ ...entity, name: long.get(entity.id) ?? entity.name, plural: long.has(entity.id) ? null : entity.plural }));
  const { files } = await generateCodebase({ genome: { ...everything, entities }, stack: "flask-nextjs" });
  expect(rest.length + files.length).toBeGreaterThan(50);
  const api = files.find(({ path }) => path === "backend/app/openapi.json")?.content;
  expect(api).toContain("/{record_id}/payments");
}, 60_000);

test("amounts are counted in the smallest unit of the currency", () => {
  expect(["EUR", "JPY", "KWD"].map(minorUnits)).toEqual([2, 0, 3]);
});

test("a sample lies within the bounds of the field", () => {
  const [first] = payables(plan);
  if (!first) throw new Error("the genome has an amount");
  const amount = (min: string | null, max: string | null) => sampleAmount({ ...first.field, min, max });
  expect([amount(null, null), amount("100", null), amount("0", "5"), amount("20", "30")]).toEqual(["12.50", "100.00", "5.00", "20.00"]);
});

test("every tenancy has a table of payments", () => {
  for (const tenancy of ["workspaces", "single", "marketplace"] as const) {
    const python = new PythonModule();
    const tables = payments.part.tables?.({ ...plan, product: { ...plan.product, tenancy } }) ?? [];
    const printed = tables.map(({ create }) => create(python).text).join("\n");
    expect(printed.includes('("stripe_payments", people=("user_id",))')).toBe(tenancy === "marketplace");
  }
});
