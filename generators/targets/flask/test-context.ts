import type { EntityPlan, Plan } from "../../plan/index";
import { identifier, join, py, type Block, type PythonModule } from "../../writer/index";
import { payloadName } from "../python/payload-name";

type Py = Block<"py">;

/** What the tests of one kind of record are printed from. */
export interface TestContext {
  readonly plan: Plan;
  readonly entity: EntityPlan;
  readonly python: PythonModule;
}

/** A test function. `owner` is the signed-in client that may write. */
export function testFunction(name: string, fixtures: readonly string[], body: Py): Py {
  return py`
    def ${identifier(`test_${name}`)}(${join(fixtures.map((fixture) => py`${identifier(fixture)}`), ", ")}):
        ${body}
  `;
}

/** JSON that creates a record in the workspace of `owner`. */
export function payload({ entity, python }: TestContext, changes: readonly Py[] = []): Py {
  return py`${python.use("tests.payloads", payloadName(entity))}(${join([py`owner.workspace`, ...changes], ", ")})`;
}

/** A stored record in the workspace of `owner`. */
export function factory({ entity, python }: TestContext, values: readonly Py[] = []): Py {
  const own = [py`workspace=owner.workspace`, ...(entity.ownership === "user" ? [py`created_by_id=owner.user.id`] : [])];
  return py`${python.use("tests.factories", `${entity.names.pascal}Factory`)}(${join([...own, ...values], ", ")})`;
}
