import { identifier, join, py, pyString, type Block } from "../../writer/index";
import { inverseOf, providerReference } from "../python/relations";
import { factory, testFunction, type TestContext } from "./test-context";
import { payloadName } from "../python/payload-name";

type Py = Block<"py">;

/** Acts of the workflow: from every state that admits them, and refused from another. */
export function moveTests(context: TestContext): readonly Py[] {
  const { entity } = context;
  const { workflow } = entity;
  if (!workflow) return [];
  const state = identifier(workflow.field.names.snake);
  return workflow.transitions.map((transition) => {
    const wrong = workflow.field.enumValues.find(({ id }) => !transition.from.some((from) => from.id === id));
    const sources = transition.from.map(({ names }) => pyString(names.value));
    const illegal = wrong
      ? py`
          stuck = ${factory(context, [py`${state}=${pyString(wrong.names.value)}`])}
          refused = owner.post(f"{URL}/{stuck.id}" ${pyString(`/${transition.names.kebab}`)})
          assert (refused.status_code, refused.json["error"]) == (409, "illegal_transition")
        `
      : py``;
    return testFunction(`${transition.names.snake}_moves_it_on`, ["owner"], py`
      for state in (${join(sources, ", ")}${sources.length === 1 ? py`,` : py``}):
          row = ${factory(context, [py`${state}=state`])}
          moved = owner.post(f"{URL}/{row.id}" ${pyString(`/${transition.names.kebab}`)})
          assert moved.status_code == 200, moved.json
          assert moved.json[${pyString(workflow.field.names.snake)}] == ${pyString(transition.to.names.value)}
      ${illegal}
    `);
  });
}

/** In a marketplace a customer's record lies with the provider, and only the two of them see it. */
export function customerTest(context: TestContext): Py {
  const { entity, plan, python } = context;
  const provider = providerReference(plan, entity);
  const customer = plan.roles.find(({ signUp }) => signUp === "open");
  const target = provider?.target.kind === "entity" ? plan.entities.find(({ id }) => provider.target.kind === "entity" && id === provider.target.entity) : undefined;
  const may = (action: string) => entity.grants.some((grant) => grant.role === customer?.names.snake && grant.action === action && grant.fields === null);
  if (!provider || !customer || !target?.publicRead || entity.ownership !== "workspace" || !may("create") || !may("read")) return py``;
  const role = py`${python.use("app.access", "Role")}.${identifier(customer.names.constant)}`;
  return testFunction("a_customer_makes_it_with_a_provider", ["owner", "sign_in"], py`
    customer, stranger = sign_in(role=${role}), sign_in(role=${role})
    offer = ${python.use("tests.factories", `${target.names.pascal}Factory`)}(workspace=owner.workspace)
    payload = ${python.use("tests.payloads", payloadName(entity))}(customer.workspace)
    made = customer.post(URL, json=payload | {${pyString(provider.names.column)}: str(offer.id)})
    assert made.status_code == 201, made.json
    assert made.json["workspace_id"] == str(owner.workspace.id)
    url = f"{URL}/{made.json['id']}"
    assert customer.get(url).json == made.json
    assert owner.get(url).status_code == 200
    assert stranger.get(url).status_code == ${entity.publicRead ? 200 : 404}
  `);
}

/** A record that others need stays. */
export function restrictTests(context: TestContext): readonly Py[] {
  const { entity, plan, python } = context;
  return entity.collections.flatMap((collection) => {
    const inverse = inverseOf(plan, collection);
    if (inverse.kind === "link") return [];
    const { source, reference } = inverse;
    if (reference.onDelete === "cascade" || (reference.onDelete === "setNull" && !reference.required)) return [];
    return [testFunction(`stays_while_its_${reference.names.inverseSnake}_need_it`, ["owner"], py`
      row = ${factory(context)}
      ${python.use("tests.factories", `${source.names.pascal}Factory`)}(workspace=owner.workspace, ${identifier(reference.names.column)}=row.id)
      response = owner.delete(f"{URL}/{row.id}")
      assert (response.status_code, response.json["error"]) == (409, "in_use")
    `)];
  });
}
