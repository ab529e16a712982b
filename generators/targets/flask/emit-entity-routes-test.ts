import type { SourceFile } from "../../files/index";
import type { EntityPlan, Plan } from "../../plan/index";
import { join, py, pyString, PythonModule, type Block } from "../../writer/index";
import { columnName, inputFields, isRequiredInput } from "../python/columns";
import { providerReference } from "../python/relations";
import { invalidCases } from "../python/sample-invalid";
import { customerTest, moveTests, restrictTests } from "./record-tests";
import { ruleTests } from "./rule-tests";
import { factory, payload, testFunction, type TestContext } from "./test-context";

type Py = Block<"py">;

/** `tests/test_<entity>_routes.py`: every endpoint of one kind of record, and every refusal. */
export function emitEntityRoutesTest(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const python = new PythonModule({ docstring: `${names.pluralLabel} over HTTP.` });
  const context = { plan, entity, python };
  const tests = [
    createdTest(context),
    changedTest(context),
    deletedTest(context),
    signedOutTest(context),
    missingTest(context),
    emptyTest(context),
    invalidTest(context),
    refusedTest(context),
    ...referenceTests(context),
    ...uniqueTests(context),
    filterTest(context),
    ...moveTests(context),
    ...restrictTests(context),
    customerTest(context),
    ...ruleTests(context),
  ].filter(({ text }) => text !== "");
  const body = py`
    URL = ${pyString(`/api/${names.pluralKebab}`)}


    ${entity.ownership === "global" ? staffFixture(context) : py``}


    ${join(tests, "\n\n\n")}
  `;
  return { path: `backend/tests/test_${names.snake}_routes.py`, content: python.render(body), sources: [entity.id, ...entity.rules.map(({ id }) => id)] };
}

/** Shared data is written by staff only. */
function staffFixture({ python }: TestContext): Py {
  return py`
    @${python.useModule("pytest")}.fixture
    def owner(owner, session):
        """Somebody who may edit what all workspaces share."""
        session.get(${python.use("app.models.user", "User")}, owner.user.id).is_staff = True
        session.commit()
        return owner
  `;
}

function secretNames(entity: EntityPlan): readonly Py[] {
  return inputFields(entity.fields).filter(({ sensitivity }) => sensitivity === "secret").map((field) => pyString(columnName(field)));
}

function createdTest(context: TestContext): Py {
  const { entity } = context;
  const secrets = secretNames(entity);
  const sent = secrets.length === 0 ? py`payload` : py`{name: value for name, value in payload.items() if name not in {${join(secrets, ", ")}}}`;
  return testFunction("is_created_shown_and_listed", ["owner"], py`
    payload = ${payload(context)}
    response = owner.post(URL, json=payload)
    assert response.status_code == 201, response.json
    created = response.json
    shown = ${sent}
    assert {name: created[name] for name in shown} == shown
    ${secrets.length === 0 ? py`` : py`assert not created.keys() & {${join(secrets, ", ")}}`}
    assert created["created_by_id"] == str(owner.user.id)
    assert owner.get(f"{URL}/{created['id']}").json == created
    listed = owner.get(URL, query_string={"ids": created["id"]}).json
    assert listed == {"items": [created], "page": 1, "per_page": 25, "total": 1}
  `);
}

function changedTest(context: TestContext): Py {
  const { entity } = context;
  const secrets = secretNames(entity);
  const shown = secrets.length === 0 ? py`changes` : py`{name: value for name, value in changes.items() if name not in {${join(secrets, ", ")}}}`;
  return testFunction("is_changed_field_by_field", ["owner"], py`
    row = ${factory(context)}
    changes = ${payload(context)}
    response = owner.patch(f"{URL}/{row.id}", json=changes)
    assert response.status_code == 200, response.json
    shown = ${shown}
    assert {name: response.json[name] for name in shown} == shown
    unchanged = owner.patch(f"{URL}/{row.id}", json={})
    assert (unchanged.status_code, unchanged.json) == (200, response.json)
  `);
}

function deletedTest(context: TestContext): Py {
  return testFunction("is_deleted_once", ["owner"], py`
    row = ${factory(context)}
    assert owner.delete(f"{URL}/{row.id}").status_code == 204
    assert owner.delete(f"{URL}/{row.id}").status_code == 404
    assert owner.get(f"{URL}/{row.id}").json["error"] == "not_found"
    assert owner.get(f"{URL}/not-an-id").status_code == 404
  `);
}

function signedOutTest(context: TestContext): Py {
  const { entity } = context;
  const read = entity.publicRead ? py`200` : py`401`;
  return testFunction(entity.publicRead ? "a_visitor_reads_and_changes_nothing" : "a_visitor_is_asked_to_sign_in", ["owner", "client"], py`
    row = ${factory(context)}
    assert client.get(f"{URL}/{row.id}").status_code == ${read}
    assert client.get(URL).status_code == ${read}
    assert client.post(URL, json={}).status_code == 401
    assert client.patch(f"{URL}/{row.id}", json={}).status_code == 401
    assert client.delete(f"{URL}/{row.id}").status_code == 401
  `);
}

function requiredNames(entity: EntityPlan): readonly string[] {
  return [...inputFields(entity.fields).filter(isRequiredInput).map(columnName), ...entity.references.filter(({ required }) => required).map(({ names }) => names.column)];
}

function parametrized(argument: string, values: readonly Py[], { python }: TestContext): Py {
  return py`@${python.useModule("pytest")}.mark.parametrize(${pyString(argument)}, [${join(values, ", ")}])`;
}

function missingTest(context: TestContext): Py {
  const { entity } = context;
  const required = requiredNames(entity);
  if (required.length === 0) return py``;
  return py`
    ${parametrized("name", required.map((name) => pyString(name)), context)}
    ${testFunction("needs_its_required_fields", ["owner", "name"], py`
      payload = ${payload(context)}
      del payload[name]
      response = owner.post(URL, json=payload)
      assert response.status_code == 422
      assert list(response.json["fields"]) == [name]
    `)}
  `;
}

function emptyTest(context: TestContext): Py {
  const { entity } = context;
  const names = [...inputFields(entity.fields).filter(({ required }) => required).map(columnName), ...entity.references.filter(({ required }) => required).map(({ names: own }) => own.column)];
  if (names.length === 0) return py``;
  return py`
    ${parametrized("name", names.map((name) => pyString(name)), context)}
    ${testFunction("a_required_field_is_never_emptied", ["owner", "name"], py`
      row = ${factory(context)}
      response = owner.patch(f"{URL}/{row.id}", json={name: None})
      assert response.status_code == 422
      assert list(response.json["fields"]) == [name]
    `)}
  `;
}

function invalidTest(context: TestContext): Py {
  const { entity, python } = context;
  const fields = invalidCases(inputFields(entity.fields), { entity, python, form: "json" }, columnName);
  const relations = [
    ...entity.references.map(({ names }) => py`(${pyString(names.column)}, "7")`),
    ...entity.links.map(({ names }) => py`(${pyString(names.column)}, ["7"])`),
  ];
  const cases = join([fields, ...relations], ",\n");
  if (cases.text === "") return py``;
  return py`
    @${python.useModule("pytest")}.mark.parametrize(
        ("name", "value"),
        [
            ${cases},
        ],
    )
    ${testFunction("an_invalid_value_is_refused_by_name", ["owner", "name", "value"], py`
      response = owner.post(URL, json=${payload(context)} | {name: value})
      assert response.status_code == 422, response.json
      assert list(response.json["fields"]) == [name]
    `)}
  `;
}

function refusedTest(context: TestContext): Py {
  const { entity } = context;
  const closed = ["id", "created_by_id", ...(entity.ownership === "global" ? [] : ["workspace_id"]), "surprise", ...entity.fields.filter(({ readOnly }) => readOnly).map(columnName)];
  return py`
    ${parametrized("name", closed.map((name) => pyString(name)), context)}
    ${testFunction("a_caller_cannot_set_what_the_system_sets", ["owner", "name"], py`
      response = owner.post(URL, json=${payload(context)} | {name: "x"})
      assert response.status_code == 422
      assert list(response.json["fields"]) == [name]
    `)}
  `;
}

function referenceTests(context: TestContext): readonly Py[] {
  const { entity, plan, python } = context;
  const foreign = (target: EntityPlan["references"][number]["target"]): Py => {
    if (target.kind === "user") return py`str(${python.use("tests.account_factories", "UserFactory")}().id)`;
    const found = plan.entities.find(({ id }) => id === target.entity);
    if (!found || found.ownership === "global") return py`str(${python.use("uuid", "uuid4")}())`;
    return py`str(${python.use("tests.factories", `${found.names.pascal}Factory`)}().id)`;
  };
  const provider = providerReference(plan, entity);
  // In a marketplace a public record of others may be referred to.
  const isClosed = ({ id, target }: EntityPlan["references"][number] | EntityPlan["links"][number]) =>
    plan.product.tenancy !== "marketplace" || id === provider?.id || target.kind === "user" || !plan.entities.some((other) => other.id === target.entity && other.publicRead && other.ownership !== "global");
  const cases = [
    ...entity.references.filter(isClosed).map(({ names, target }) => ({ snake: names.snake, column: names.column, value: foreign(target) })),
    ...entity.links.filter(isClosed).map(({ names, target }) => ({ snake: names.snake, column: names.column, value: py`[${foreign(target)}]` })),
  ];
  return cases.map(({ snake, column, value }) =>
    testFunction(`${snake}_lies_within_reach`, ["owner"], py`
      response = owner.post(URL, json=${payload(context)} | {${pyString(column)}: ${value}})
      assert response.status_code == 422, response.json
      assert list(response.json["fields"]) == [${pyString(column)}]
    `),
  );
}

function uniqueTests(context: TestContext): readonly Py[] {
  const { entity } = context;
  return inputFields(entity.fields)
    .filter(({ unique }) => unique)
    .map((field) =>
      testFunction(`${columnName(field)}_is_never_shared`, ["owner"], py`
        first = ${payload(context)}
        assert owner.post(URL, json=first).status_code == 201
        second = ${payload(context)} | {${pyString(columnName(field))}: first[${pyString(columnName(field))}]}
        response = owner.post(URL, json=second)
        assert (response.status_code, response.json["error"]) == (409, "already_exists")
        assert list(response.json["fields"]) == [${pyString(columnName(field))}]
      `),
    );
}

function filterTest(context: TestContext): Py {
  const { entity, python } = context;
  const service = python.use("app.services", `${entity.names.snake}_service`);
  return testFunction("lists_are_filtered_and_sorted_by_what_they_show", ["owner"], py`
    created = owner.post(URL, json=${payload(context)}).json
    for name in ${service}.FILTERS.keys() & created.keys():
        value = created[name][0] if created[name] and isinstance(created[name], list) else created[name]
        if isinstance(value, bool):
            value = str(value).lower()
        if value in (None, []):
            continue
        found = owner.get(URL, query_string={name: value})
        assert created["id"] in [item["id"] for item in found.json["items"]], name
    for name in ${service}.SORTS:
        for sort in (name, f"-{name}"):
            assert owner.get(URL, query_string={"sort": sort}).status_code == 200
            span = {"sort": sort, "ids": created["id"]}
            if f"{name}_from" in ${service}.FILTERS and created.get(name) is not None:
                span |= {f"{name}_from": created[name], f"{name}_to": created[name]}
            assert owner.get(URL, query_string=span).json["total"] == 1
    assert owner.get(URL, query_string={"sort": "nonsense"}).status_code == 422
    assert owner.get(URL, query_string={"nonsense": "1"}).status_code == 422
  `);
}
