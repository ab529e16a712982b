import { describe, expect, test } from "vitest";
import { everything } from "../testing/genomes/index";
import { applyEdit, applyFix, checkGenome, type GenomeEdit, type Path } from "./index";

type Json = Extract<GenomeEdit, { op: "set" }>["value"];

const set = (path: Path, value: Json): GenomeEdit => ({ op: "set", path, value });
const add = (path: Path, value: Json): GenomeEdit => ({ op: "append", path, value });

const at = (id: string): Path => ["entities", everything.entities.findIndex((entity) => entity.id === id)];
const relation = (id: string): Path => ["relations", everything.relations.findIndex((item) => item.id === id)];
const fieldAt = (entityId: string, fieldId: string): Path => [...at(entityId), "fields", everything.entities.find(({ id }) => id === entityId)?.fields.findIndex(({ id }) => id === fieldId) ?? -1];
const sample = (name: string): Path => fieldAt("sample", `sample.${name}`);
const flow: Path = [...at("task"), "workflow"];

const entity = (id: string, name: string): Json => ({ id, name, fields: [] });
const stringField = (id: string, name: string): Json => ({ id, name, type: "string" });
const rule = (kind: string, more: { readonly [key: string]: Json }): GenomeEdit => add(["rules"], { id: "rule.new", entity: "task", kind, ...more });
const job = (kind: string, more: { readonly [key: string]: Json }): GenomeEdit => add(["features", "jobs"], { id: "job.new", name: "new job", entity: "task", kind, ...more });
const permission = (more: { readonly [key: string]: Json }): GenomeEdit => add(["permissions"], { role: "observer", entity: "task", action: "update", ...more });

/** What is broken, and what the checker says about it. */
const errors: readonly (readonly [string, GenomeEdit])[] = [
  ["duplicate-id", add(["entities"], entity("task", "Another"))],
  ["duplicate-id", add([...at("task"), "fields"], stringField("project.title", "heading"))],
  ["duplicate-id", add([...sample("priority"), "enumValues"], { id: "priority.normal", name: "high" })],
  ["unknown-sentence", add(["product", "provenance"], { kind: "sentence", sentence: "s9", start: 0, end: 1 })],
  ["entity-is-standard-user", add(["entities"], entity("people", "Users"))],
  ["role-is-standard-owner", add(["roles"], { id: "boss", name: "Owner" })],
  ["entity-names-collide", add(["entities"], entity("task2", "tasks"))],
  ["entity-names-collide", set([...at("tag"), "plural"], "Tasks")],
  ["entity-names-collide", add(["entities"], entity("pair", "Task tag"))],
  ["role-names-collide", add(["roles"], { id: "second", name: "technician" })],
  ["job-names-collide", job("purge", { name: "Purge old-bookings", days: 3 })],
  ["ai-names-collide", add(["features", "ai"], { id: "ai.new", name: "Summarise Task", entity: "task", inputs: ["task.title"] })],
  ["value-names-collide", add([...sample("priority"), "enumValues"], { id: "priority.other", name: "Normal!" })],
  ["transition-names-collide", add([...flow, "transitions"], { id: "task.again", name: "Approve", from: ["task.todo"], to: "task.done", roles: ["coordinator"] })],
  ["member-names-collide", add([...at("task"), "fields"], { id: "task.due2", name: "Due-on", type: "datetime" })],
  ["member-names-collide", add([...at("project"), "fields"], { id: "project.client2", name: "client", type: "json" })],
  ["member-names-collide", set([...relation("booking.project"), "inverseName"], "tasks")],
  ["member-names-collide", { op: "all", edits: [add([...at("room"), "fields"], stringField("room.pid", "photo id"))] }],
  ["field-twice", add([...at("task"), "fields"], stringField("task.title2", "Title"))],
  ["field-repeats-relation", add([...at("task"), "fields"], stringField("task.pid", "project id"))],
  ["inverse-names-collide", set([...relation("task.assignee"), "inverseName"], "projects as lead")],
  ["unknown-entity", set([...relation("task.project"), "to"], "nowhere")],
  ["unknown-entity", set([...relation("task.project"), "from"], "user")],
  ["required-but-set-null", set([...relation("task.project"), "onDelete"], "setNull")],
  ["set-null-on-many", set([...relation("task.tags"), "onDelete"], "setNull")],
  ["pair-fields-without-pair", set([...relation("task.skills"), "kind"], "manyToOne")],
  ["global-points-at-workspace", add(["relations"], { id: "r.new", from: "category", to: "tag", kind: "manyToOne", name: "main tag" })],
  ["required-circle", add(["relations"], { id: "r.new", from: "project", to: "task", kind: "manyToOne", name: "first task", required: true })],
  ["required-circle", set([...relation("task.parent"), "required"], true)],
  ["enum-without-values", set([...sample("optional_enum"), "enumValues"], [])],
  ["values-without-enum", set([...sample("code"), "enumValues"], [{ id: "x", name: "x" }])],
  ["limit-on-wrong-type", set([...sample("code"), "min"], "1")],
  ["limit-out-of-range", set([...sample("quantity"), "max"], "0.5")],
  ["limit-out-of-range", set([...sample("quantity"), "max"], "9007199254740992")],
  ["min-above-max", set([...sample("ratio"), "min"], "1.000001")],
  ["length-on-wrong-type", set([...sample("quantity"), "maxLength"], 3)],
  ["pattern-on-wrong-type", set([...sample("quantity"), "pattern"], "a")],
  ["pattern-not-portable", set([...sample("code"), "pattern"], "(?=a)b")],
  ["pattern-too-slow", set([...sample("code"), "pattern"], "(a+)+b")],
  ["unique-on-wrong-type", set([...sample("optional_json"), "unique"], true)],
  ["key-too-long", set([...sample("optional_url"), "unique"], true)],
  ["key-too-long", set([...sample("optional_text"), "indexed"], true)],
  ["rule-does-not-fit", rule("uniqueTogether", { members: ["task.title", "task.details"] })],
  ["unique-with-default", set([...sample("headline"), "unique"], true)],
  ["read-only-but-required", set([...sample("required_string"), "readOnly"], true)],
  ["default-does-not-fit", set([...sample("quantity"), "default"], 501)],
  ["default-does-not-fit", set([...sample("ratio"), "default"], "1.000001")],
  ["default-does-not-fit", set([...sample("active"), "default"], "yes")],
  ["default-does-not-fit", set([...sample("opened_on"), "default"], "tomorrow")],
  ["default-does-not-fit", set([...sample("priority"), "default"], "level.basic")],
  ["default-does-not-fit", set([...sample("optional_email"), "default"], "nobody")],
  ["default-does-not-fit", set([...sample("required_uuid"), "default"], "x")],
  ["workflow-without-states", set([...flow, "field"], "task.title")],
  ["unknown-state", set([...flow, "initial"], "booking.open")],
  ["unknown-state", set([...flow, "transitions", 0, "to"], "nowhere")],
  ["unknown-state", add([...flow, "transitions", 0, "from"], "nowhere")],
  ["transition-to-itself", add([...flow, "transitions", 0, "from"], "task.doing")],
  ["unknown-role", add([...flow, "transitions", 0, "roles"], "nobody")],
  ["effect-without-recipient", add([...flow, "transitions", 0, "effects"], { kind: "notifyRole", role: "nobody" })],
  ["effect-without-recipient", add([...at("booking"), "workflow", "transitions", 0, "effects"], { kind: "notify", to: "assigned" })],
  ["default-is-not-initial", set([...fieldAt("task", "task.status"), "default"], "task.doing")],
  ["state-not-required", set([...fieldAt("task", "task.status"), "required"], false)],
  ["state-is-secret", set([...fieldAt("task", "task.status"), "sensitivity"], "secret")],
  ["rule-does-not-fit", rule("compare", { left: "task.due_on", operator: "<", right: "project.starts_on" })],
  ["rule-does-not-fit", rule("compare", { left: "task.title", operator: "<", right: "task.summary" })],
  ["rule-does-not-fit", rule("compareNow", { field: "task.title", operator: "<" })],
  ["rule-does-not-fit", rule("limitPerParent", { relation: "booking.room", max: 3 })],
  ["rule-does-not-fit", rule("limitPerParent", { relation: "task.project" })],
  ["limit-said-twice", rule("limitPerParent", { relation: "task.project", max: 3, maxField: "project.most_tasks" })],
  ["rule-does-not-fit", rule("uniqueTogether", { members: ["task.tags", "task.title"] })],
  ["rule-does-not-fit", rule("noOverlap", { start: "task.due_on", end: "task.due_on" })],
  ["rule-does-not-fit", rule("requiredWhen", { field: "task.title", when: "task.status", value: "booking.open" })],
  ["rule-does-not-fit", rule("lockedIn", { states: ["booking.open"] })],
  ["rule-twice", rule("lockedIn", { states: ["task.done", "task.cancelled"] })],
  ["unknown-role", permission({ role: "nobody" })],
  ["unknown-entity", permission({ entity: "user" })],
  ["unknown-transition", permission({ action: "transition:booking.lapse" })],
  ["unknown-field", permission({ fields: ["task.title", "booking.ends_at"] })],
  ["permission-twice", permission({ action: "read" })],
  ["nobody-is-assigned", permission({ entity: "booking", scope: "assigned" })],
  ["fields-on-whole-act", permission({ action: "delete", fields: ["task.title"] })],
  ["no-fields-allowed", permission({ fields: [] })],
  ["create-without-required", permission({ action: "create", fields: ["task.details"] })],
  ["open-role-in-workspaces", set(["roles", 1, "signUp"], "open")],
  ["job-does-not-fit", job("remind", { field: "task.title", daysBefore: 1 })],
  ["job-does-not-fit", job("transitionWhenPast", { field: "task.due_on", transition: "booking.lapse" })],
  ["nobody-is-assigned", job("remind", { entity: "closure", field: "closure.from", daysBefore: 1, to: "assigned" })],
  ["job-without-mail", set(["features", "email", "enabled"], false)],
  ["effect-without-channel", { op: "all", edits: [set(["features", "email", "enabled"], false), set(["features", "notifications", "enabled"], false)] }],
  ["file-without-upload", set(["features", "fileUpload", "enabled"], false)],
  ["unknown-entity", add(["features", "search", "entities"], "nowhere")],
  ["unknown-entity", add(["features", "export", "entities"], "task")],
  ["ai-without-input", set(["features", "ai", 0, "inputs"], ["project.title"])],
  ["ai-output-does-not-fit", set(["features", "ai", 0, "output"], "task.due_on")],
  ["unknown-field", set([...at("task"), "displayField"], "project.title")],
  ["unknown-entity", add(["compliance", "retention"], { entity: "nowhere", days: 3 })],
  ["unknown-choice", set(["questions", 0, "default"], "maybe")],
  ["unknown-choice", set(["questions", 0, "answer"], "maybe")],
  ["too-many-fields", set([...at("tag"), "fields"], Array.from({ length: 101 }, (_, index) => stringField(`tag.n${index}`, `part number ${index}`)))],
  ["too-many-entities", { op: "all", edits: Array.from({ length: 190 }, (_, index) => add(["entities"], entity(`more${index}`, `Additional thing ${index}`))) }],
];

const warnings: readonly (readonly [string, GenomeEdit])[] = [
  ["entity-like-standard-part", add(["entities"], entity("m", "Membership"))],
  ["entity-without-fields", add(["entities"], entity("m", "Machine"))],
  ["points-at-private", add(["relations"], { id: "r.new", from: "task", to: "note", kind: "manyToOne", name: "remark" })],
  ["unreachable-state", add([...fieldAt("task", "task.status"), "enumValues"], { id: "task.lost", name: "lost" })],
  ["final-state-goes-on", add([...flow, "final"], "task.review")],
  ["state-without-exit", set([...flow, "final"], ["task.done"])],
  ["change-without-read", add(["permissions"], { role: "observer", entity: "skill", action: "update" })],
  ["scope-on-create", add(["permissions"], { role: "observer", entity: "skill", action: "create", scope: "own" })],
  ["role-without-permission", add(["roles"], { id: "ghost", name: "Ghost" })],
  ["nobody-makes-transition", add([...flow, "transitions"], { id: "task.lose", name: "lose", from: ["task.doing"], to: "task.cancelled" })],
  ["unique-choice", set([...sample("optional_boolean"), "unique"], true)],
  ["search-without-text", { op: "all", edits: [add(["entities"], { id: "m", name: "Measure", fields: [{ id: "m.n", name: "amount", type: "integer" }] }), add(["features", "search", "entities"], "m")] }],
  ["ai-reads-sensitive", add(["features", "ai"], { id: "ai.new", name: "advise", entity: "client", inputs: ["client.name", "client.health_notes"] })],
  ["public-and-sensitive", set([...at("client"), "publicRead"], true)],
  ["public-and-private", set([...at("note"), "publicRead"], true)],
  ["marketplace-without-listing", { op: "all", edits: [set(["product", "tenancy"], "marketplace"), set([...at("category"), "publicRead"], false), set([...at("article"), "publicRead"], false)] }],
];

const found = (edit: GenomeEdit) => checkGenome(applyEdit(everything, edit));
const sound = new Set(checkGenome(everything).map(({ message }) => message));

describe("errors", () => {
  test.each(errors)("%s %#", (code, edit) => {
    const problems = found(edit).filter(({ severity }) => severity === "error");
    const problem = problems.find((candidate) => candidate.code === code);
    expect(problems.map((candidate) => candidate.code)).toContain(code);
    if (problem?.fix === null || problem === undefined) throw new Error("no fix");
    const left = checkGenome(applyFix(applyEdit(everything, edit), problem.fix));
    expect(left.filter(({ place, message }) => place.path === problem.place.path && message === problem.message)).toEqual([]);
  });
});

describe("warnings", () => {
  test.each(warnings)("%s", (code, edit) => {
    expect(found(edit).filter(({ message, severity }) => severity === "warning" && !sound.has(message)).map((problem) => problem.code)).toContain(code);
  });
});

test("says where a problem is and what the fix would do", () => {
  expect(found(set([...relation("task.project"), "onDelete"], "setNull")).find(({ severity }) => severity === "error")).toEqual({
    severity: "error",
    code: "required-but-set-null",
    place: { path: "relations.4", id: "task.project" },
    message: "“project” must be given, so it cannot become empty when the other record is deleted.",
    fix: { label: "Refuse the deletion instead", apply: { op: "set", path: ["relations", 4, "onDelete"], value: "restrict" } },
  });
});

test("an entity that is the user gives its relations to the standard user", () => {
  const edit: GenomeEdit = { op: "all", edits: [add(["entities"], entity("people", "User")), add(["relations"], { id: "r.new", from: "tag", to: "people", kind: "manyToOne", name: "author" }), add(["relations"], { id: "r.many", from: "people", to: "skill", kind: "manyToMany", name: "skills", inverseName: "experts" })] };
  const genome = applyEdit(everything, edit);
  const problem = checkGenome(genome).find(({ code }) => code === "entity-is-standard-user");
  const merged = applyFix(genome, problem?.fix ?? { apply: edit });
  expect(merged.relations.slice(-2).map(({ from, to, name }) => [from, to, name])).toEqual([["tag", "user", "author"], ["skill", "user", "experts"]]);
  expect(merged.entities).toHaveLength(everything.entities.length);
});

test("an edit made for another state of the genome is refused", () => {
  expect(() => applyEdit(everything, set(["entities", 999, "name"], "x"))).toThrow("changed since");
  expect(() => applyEdit(everything, set(["__proto__", "polluted"], true))).toThrow("changed since");
  expect(() => applyEdit(everything, set(["product", "slug"], "Not A Slug"))).toThrow("product.slug");
});
