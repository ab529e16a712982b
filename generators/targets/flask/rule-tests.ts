import type { FieldPlan, RulePlan } from "../../plan/index";
import { identifier, join, py, pyDocstring, pyString, type Block } from "../../writer/index";
import { columnName, inputFields, isFile } from "../python/columns";
import { uniqueSets } from "../python/emit-entity-model";
import { sampleNumbers, unit } from "../python/sample-numbers";
import { comparableValue } from "../python/sample-values";
import { factory, payload, testFunction, type TestContext } from "./test-context";

type Py = Block<"py">;

/** One test for each rule; its docstring is the sentence of the description, or the rule's own words. */
export function ruleTests(context: TestContext): readonly Py[] {
  return context.entity.rules.flatMap((rule) => {
    const body = bodyOf(rule, context);
    if (body.text === "") return [];
    const sentence = rule.quotes[0]?.text ?? rule.message;
    return [testFunction(rule.snake, ["owner"], py`
      ${pyDocstring(sentence)}
      ${body}
    `)];
  });
}

function bodyOf(rule: RulePlan, context: TestContext): Py {
  const { entity, python } = context;
  const numbers = sampleNumbers(entity);
  const value = (field: FieldPlan, number: bigint): Py => comparableValue({ ...field, unique: false }, number, { entity: { ...entity, rules: [] }, python, form: "json" });
  const open = (field: FieldPlan) => inputFields(entity.fields).includes(field);
  const refused = (changes: readonly Py[], field: string): Py => py`
    number = 0
    response = owner.post(URL, json=${payload(context)} | {${join(changes, ", ")}})
    assert (response.status_code, response.json["error"]) == (422, "rule_violated")
    assert list(response.json["fields"]) == [${pyString(field)}]
  `;
  switch (rule.kind) {
    case "compare": {
      if (!open(rule.left) || !open(rule.right)) return py``;
      const right = numbers.get(rule.right.id) ?? 0n;
      const step = rule.operator === "<=" ? unit(rule.left) : rule.operator === ">=" ? -unit(rule.left) : 0n;
      return refused([py`${pyString(columnName(rule.left))}: ${value(rule.left, right + step)}`, py`${pyString(columnName(rule.right))}: ${value(rule.right, right)}`], columnName(rule.left));
    }
    case "compareNow": {
      if (!open(rule.field)) return py``;
      const behind = rule.operator === ">" || rule.operator === ">=";
      return refused([py`${pyString(columnName(rule.field))}: ${value(rule.field, behind ? -54_786n : 0n)}`], columnName(rule.field));
    }
    case "limitPerParent":
      return limitTest(rule, context);
    case "uniqueTogether":
      // Values that are absent never repeat one another.
      if (!rule.fields.every((field) => open(field) && (field.required || !isFile(field)))) return py``;
      return py`
        payload = ${payload(context)}${unsentReferences(rule, context)}
        assert owner.post(URL, json=payload).status_code == 201
        response = owner.post(URL, json=payload)
        assert (response.status_code, response.json["error"]) == (409, "already_exists")
        ${uniqueSets(entity).length === 1 ? py`assert response.json["message"] == ${pyString(rule.message)}` : py``}
      `;
    case "noOverlap":
      return py`
        first = ${payload(context)}
        assert owner.post(URL, json=first).status_code == 201
        names = {${join([rule.start, rule.end].map((field) => pyString(columnName(field))), ", ")}${rule.reference ? py`, ${pyString(rule.reference.names.column)}` : py``}}
        again = ${payload(context)} | {name: first[name] for name in names}
        response = owner.post(URL, json=again)
        assert (response.status_code, response.json["error"]) == (409, "overlap")
        row = owner.post(URL, json=${payload(context)})
        assert row.status_code == 201, row.json
      `;
    case "requiredWhen":
      return requiredTest(rule, context);
    case "lockedIn": {
      const state = entity.workflow?.field;
      if (!state) return py``;
      return py`
        for state in (${join(rule.states.map(({ names }) => pyString(names.value)), ", ")}${rule.states.length === 1 ? py`,` : py``}):
            row = ${factory(context, [py`${identifier(state.names.snake)}=state`])}
            for response in (owner.patch(f"{URL}/{row.id}", json={}), owner.delete(f"{URL}/{row.id}")):
                assert (response.status_code, response.json["error"]) == (409, "locked")
      `;
    }
    default:
      return rule satisfies never;
  }
}

/** The references of the rule that a payload leaves out: to the record's own kind, and to what is created later. */
function unsentReferences(rule: RulePlan & { readonly kind: "uniqueTogether" }, { entity, plan, python }: TestContext): Py {
  const unsent = rule.references.flatMap(({ names, target, required, deferred }) => {
    const other = target.kind === "entity" ? plan.entities.find(({ id }) => id === target.entity) : undefined;
    if (!other || (other.id !== entity.id && (required || !deferred))) return [];
    return [py`${pyString(names.column)}: str(${python.use("tests.factories", `${other.names.pascal}Factory`)}(workspace=owner.workspace).id)`];
  });
  return unsent.length === 0 ? py`` : py` | {${join(unsent, ", ")}}`;
}

/** A parent that is full admits no further record. */
function limitTest(rule: RulePlan & { readonly kind: "limitPerParent" }, context: TestContext): Py {
  const { plan, python } = context;
  const { reference, maxField } = rule;
  const { target } = reference;
  const parent = target.kind === "entity" ? plan.entities.find(({ id }) => id === target.entity) : undefined;
  const least = Math.max(1, Number((maxField?.min ?? "1").split(".")[0]));
  const count = maxField ? least : (rule.max ?? 1);
  const column = identifier(reference.names.column);
  const made = parent
    ? py`parent = ${python.use("tests.factories", `${parent.names.pascal}Factory`)}(workspace=owner.workspace${maxField ? py`, ${identifier(columnName(maxField))}=${count}` : py``}).id`
    : py`parent = owner.user.id`;
  return py`
    ${made}
    for _ in range(${count}):
        ${factory(context, [py`${column}=parent`])}
    response = owner.post(URL, json=${payload(context)} | {${pyString(reference.names.column)}: str(parent)})
    assert (response.status_code, response.json["error"]) == (422, "rule_violated")
    assert list(response.json["fields"]) == [${pyString(reference.names.column)}]
  `;
}

/** Refused where the value is sent, or where an act of the workflow leads to it. */
function requiredTest(rule: RulePlan & { readonly kind: "requiredWhen" }, context: TestContext): Py {
  const { entity } = context;
  const missing = identifier(columnName(rule.field));
  const answer = py`
    assert (response.status_code, response.json["error"]) == (422, "rule_violated")
    assert list(response.json["fields"]) == [${pyString(columnName(rule.field))}]
  `;
  if (!rule.when.isState) {
    return py`
      response = owner.post(URL, json=${payload(context)} | {${pyString(columnName(rule.when))}: ${pyString(rule.value.names.value)}, ${pyString(columnName(rule.field))}: None})
      ${answer}
    `;
  }
  const move = entity.workflow?.transitions.find(({ to }) => to.id === rule.value.id);
  const from = move?.from[0];
  if (!move || !from) return py``;
  return py`
    row = ${factory(context, [py`${identifier(rule.when.names.snake)}=${pyString(from.names.value)}`, py`${missing}=None`])}
    response = owner.post(f"{URL}/{row.id}" ${pyString(`/${move.names.kebab}`)})
    ${answer}
  `;
}
