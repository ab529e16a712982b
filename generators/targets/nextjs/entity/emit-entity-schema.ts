import type { SourceFile } from "../../../files/index";
import type { EntityPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsDoc, tsString, TypeScriptModule } from "../../../writer/index";
import { columnName, inputFields } from "../../python/columns";
import { filePath, isHidden, modulePath, takeType, type EntityContext, type Ts } from "./entity-context";
import { editedValue, newValue, schemaOf, sentValue } from "./field-values";
import { ruleStatements } from "./form-rules";

/** `src/features/<entities>/<entity>-schema.ts`: what a form may hold, and how it becomes a body of the API and back. */
export function emitEntitySchema(plan: Plan, entity: EntityPlan): SourceFile {
  const { names } = entity;
  const module = new TypeScriptModule();
  const context = { plan, entity, module };
  const [schema, values, body, fresh, toValues] = [`${names.camel}Schema`, `${names.pascal}Values`, `to${names.pascal}Body`, `new${names.pascal}Values`, `to${names.pascal}Values`];
  for (const name of [schema, values, body, fresh, toValues, "Body"]) module.declare(name);
  const z = module.use("zod", "z");
  const fields = inputFields(entity.fields);
  const row = takeType(module, modulePath(entity), names.pascal);
  const defaults = ts`${module.useType("react-hook-form", "DefaultValues")}<${identifier(values)}>`;
  const rules = ruleStatements(context);
  const content = ts`
    type Body = ${module.useType("@/api/schema", "components")}["schemas"][${tsString(`${names.pascal}Create`)}];

    ${tsDoc(`What the form of ${names.oneLabel} may hold: the limits and the words of the server.`)}
    export const ${identifier(schema)} = ${z}.object({
      ${[...fields.map((field) => ts`${identifier(columnName(field))}: ${schemaOf(field, module)},`), ...relationSchemas(context)]}
    })${rules.length === 0 ? ts`` : ts`.superRefine((values, context) => {
      ${rules}
    })`};

    export type ${identifier(values)} = ${z}.infer<typeof ${identifier(schema)}>;

    ${tsDoc("The form of a new record.")}
    export function ${identifier(fresh)}(): ${defaults} {
      return {
        ${join([...fields.map((field) => ts`${identifier(columnName(field))}: ${newValue(field, module)}`), ...entity.references.map(({ names: { column } }) => ts`${identifier(column)}: ""`), ...entity.links.map(({ names: { column } }) => ts`${identifier(column)}: []`)], ",\n")}
      };
    }

    ${tsDoc("The form of a record that exists.")}
    export function ${identifier(toValues)}(${fields.length + entity.references.length + entity.links.length === 0 ? identifier("_row") : identifier("row")}: ${row}): ${defaults} {
      return {
        ${join([...fields.map((field) => ts`${identifier(columnName(field))}: ${editedValue(field, context)}`), ...relationValues(context)], ",\n")}
      };
    }

    ${tsDoc("What the API is sent.")}
    export function ${identifier(body)}(${fields.length + entity.references.length + entity.links.length === 0 ? identifier("_values") : identifier("values")}: ${identifier(values)}): Body {
      return {
        ${join([...fields.map((field) => ts`${identifier(columnName(field))}: ${sentValue(field, module)}`), ...relationBody(context)], ",\n")}
      };
    }
  `;
  return { path: filePath(entity, "schema", "ts"), content: module.render(content), sources: [entity.id, ...fields.map(({ id }) => id), ...entity.rules.map(({ id }) => id)] };
}

function relationSchemas({ entity, module }: EntityContext): readonly Ts[] {
  return [
    ...entity.references.map(({ names, required }) => ts`${identifier(names.column)}: ${module.use("@/lib/field-schemas", "referenceValue")}(${required ? ts`{ required: true }` : ts`{}`}),`),
    ...entity.links.map(({ names }) => ts`${identifier(names.column)}: ${module.use("@/lib/field-schemas", "linksValue")}(),`),
  ];
}

function relationValues({ entity }: EntityContext): readonly Ts[] {
  return [
    ...entity.references.map(({ names: { column }, required }) => ts`${identifier(column)}: row.${identifier(column)}${!required || isHidden(entity, column) ? ts` ?? ""` : ts``}`),
    ...entity.links.map(({ names: { column } }) => ts`${identifier(column)}: row.${identifier(column)}${isHidden(entity, column) ? ts` ?? []` : ts``}`),
  ];
}

function relationBody({ entity, module }: EntityContext): readonly Ts[] {
  return [
    ...entity.references.map(({ names: { column }, required }) => ts`${identifier(column)}: ${required ? ts`values.${identifier(column)}` : ts`${module.use("@/lib/form-values", "optional")}(values.${identifier(column)})`}`),
    ...entity.links.map(({ names: { column } }) => ts`${identifier(column)}: values.${identifier(column)}`),
  ];
}
