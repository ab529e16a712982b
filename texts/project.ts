import { plural } from "./numbers";

interface Parts {
  readonly entities: number;
  readonly fields: number;
  readonly relations: number;
  readonly roles: number;
  readonly workflows: number;
}

/** What stands around the parts of a project. */
export const texts = {
  nav: { label: "Project", blueprint: "Blueprint", description: "Description", builds: "Builds" },
  genome: (version: number) => `Genome version ${version}`,
  unknownLanguage:
    "The description is in a language whose words are not known here, so only its structure was read. Look over what was understood, or describe the product in English.",
  summary: ({ entities, fields, relations, roles, workflows }: Parts) =>
    `${entities} ${plural(entities, { one: "entity", other: "entities" })} with ${fields} ${plural(fields, { one: "field", other: "fields" })}, ` +
    `${relations} ${plural(relations, { one: "relation", other: "relations" })}, ${roles} ${plural(roles, { one: "role", other: "roles" })}, ` +
    `${workflows} ${plural(workflows, { one: "workflow", other: "workflows" })}.`,
} as const;
