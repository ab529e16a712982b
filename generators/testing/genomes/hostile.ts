import { type Genome, type GenomeInput, parseGenome } from "../../genome/index";
import { oddNames, reservedEntities, reservedFields, unchangingPlurals } from "./hostile/names";
import { hostileText } from "./hostile/texts";

type EntityInput = NonNullable<GenomeInput["entities"]>[number];
type RelationInput = NonNullable<GenomeInput["relations"]>[number];

const textual = ["string", "text", "richtext"] as const;

const named = (names: readonly string[], prefix: string): EntityInput[] =>
  names.map((name, index) => ({
    id: `${prefix}${index}`,
    name,
    description: hostileText(index),
    fields: [{ id: `${prefix}${index}.label`, name: "label", type: "string", required: true, description: hostileText(index + 3), provenance: [{ kind: "assumption", note: hostileText(index + 5) }] }],
  }));

/** Every reserved word as a field, every hostile text as a default and a choice. */
const words: EntityInput = {
  id: "words",
  name: "Reserved word",
  description: hostileText(1),
  fields: [
    ...reservedFields.map((name, index) => ({ id: `words.f${index}`, name, type: textual[index % 3] ?? "string", description: hostileText(index) })),
    { id: "words.default", name: "spoken default", type: "text", default: hostileText(3), maxLength: 500 },
    { id: "words.pattern", name: "patterned", type: "string", pattern: "^[\"'{}$`\\\\\\/]+$" },
    { id: "words.choice", name: "choice", type: "enum", required: true, default: "choice.spaces", enumValues: ["in progress", "None", "class", "1st", "A+", "A-", "< 18", "> 65", "étage", "待办", "\"quoted\"", "{{ braces }}", "*/", "false"].map((name, index) => ({ id: index === 0 ? "choice.spaces" : `choice.${index}`, name })) },
    { id: "words.state", name: "state", type: "enum", required: true, enumValues: [{ id: "state.new", name: "new" }, { id: "state.return", name: "return" }] },
  ],
  workflow: {
    field: "words.state",
    initial: "state.new",
    final: [],
    transitions: [
      { id: "words.return", name: "return", from: ["state.new"], to: "state.return", roles: ["class"], effects: [{ kind: "notifyRole", role: "quoted" }] },
      { id: "words.delete", name: "delete", from: ["state.return"], to: "state.new", roles: ["quoted"] },
    ],
  },
};

const bare: EntityInput = { id: "bare", name: "Bare", description: "No fields at all." };

const relations: RelationInput[] = [
  { id: "words.parent", from: "words", to: "words", kind: "manyToOne", name: "parent", onDelete: "setNull" },
  { id: "words.class", from: "words", to: "reserved0", kind: "manyToOne", name: "klass", onDelete: "restrict" },
  { id: "words.other", from: "words", to: "reserved0", kind: "manyToOne", name: "global", inverseName: hostileText(0).slice(0, 60), onDelete: "setNull" },
  { id: "words.property", from: "words", to: "reserved2", kind: "manyToOne", name: "property", required: true, onDelete: "restrict" },
  { id: "words.peers", from: "words", to: "words", kind: "manyToMany", name: "see also", onDelete: "cascade" },
  { id: "words.owner", from: "words", to: "user", kind: "manyToOne", name: "except", onDelete: "setNull" },
  { id: "bare.series", from: "bare", to: "plural1", kind: "manyToMany", name: "series", onDelete: "cascade" },
  { id: "bare.long", from: "bare", to: "odd14", kind: "manyToOne", name: "a relation with a name much too long to be a column of any table there is", onDelete: "restrict" },
];

/** Names and texts that would break out of any place where they are not treated as data. */
export const hostile: Genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Robert'); DROP \"TABLE\" {{ x }} ${y} */ <i>", slug: "import", tagline: hostileText(4), description: hostileText(8) },
  entities: [words, bare, ...named(reservedEntities, "reserved"), ...named(oddNames, "odd"), ...named(unchangingPlurals, "plural")],
  relations,
  roles: [
    { id: "class", name: "class", description: hostileText(1), signUp: "creator" },
    { id: "quoted", name: "\"Quoted\" {role} ${x}", description: hostileText(2) },
  ],
  permissions: ["class", "quoted"].flatMap((role) => (["create", "read", "update", "delete"] as const).map((action) => ({ role, entity: "words", action }))),
  rules: [
    { id: "rule.unique", entity: "words", kind: "uniqueTogether", members: ["words.parent", "words.f39"], message: hostileText(1) },
    { id: "rule.when", entity: "words", kind: "requiredWhen", field: "words.f0", when: "words.choice", value: "choice.2", message: hostileText(5) },
  ],
  features: {
    notifications: { enabled: true },
    email: { enabled: true },
    search: { entities: ["words"] },
    export: { entities: ["words"] },
    jobs: [{ id: "job.digest", name: "\"\"\" digest */ ${x}", entity: "words", kind: "digest" }],
    ai: [{ id: "ai.use", name: "import", purpose: hostileText(3), entity: "words", inputs: ["words.default"], output: "words.f1" }],
  },
  integrations: [{ id: "integration", name: hostileText(0), category: "other" }],
  questions: [{ id: "question", text: hostileText(12), choices: [{ id: "yes", label: hostileText(5), changes: hostileText(6) }], default: "yes" }],
  source: { sentences: Array.from({ length: 15 }, (_, index) => ({ id: `s${index}`, start: index * 10, end: index * 10 + 9, text: hostileText(index), kind: "unused" as const, reason: hostileText(index + 1) })) },
});
