import { type Genome, parseGenome } from "../../genome/index";
import { permissions, roles } from "./everything/access";
import { compliance, features, integrations, questions, rules } from "./everything/behaviour";
import { entities } from "./everything/entities";
import { relations } from "./everything/relations";

/** Every field type, relation kind, rule, job and feature that a genome can hold, at least once. */
export const everything: Genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Field Works", slug: "field-works", tagline: "Projects, tasks and rooms in one place.", description: "Everything a genome can say, said once.", currency: "EUR" },
  entities,
  relations,
  roles,
  permissions,
  rules,
  features,
  integrations,
  compliance,
  questions,
  source: {
    sentences: [
      { id: "s1", start: 0, end: 29, text: "A task has a title and due on.", kind: "used" },
      { id: "s2", start: 30, end: 60, text: "Our teams deserve better tools.", kind: "unused", reason: "It names nothing the product keeps." },
    ],
  },
});
