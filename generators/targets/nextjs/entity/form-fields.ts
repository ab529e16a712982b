import type { EntityPlan, FieldPlan, LinkPlan, ReferencePlan } from "../../../plan/index";
import { tsString, ts, when, type TypeScriptModule } from "../../../writer/index";
import { columnName, inputFields } from "../../python/columns";
import { attribute, modulePath, optionsName, take, type Ts } from "./entity-context";
import { pickerOf } from "./relation-targets";

interface FormContext {
  readonly entity: EntityPlan;
  readonly module: TypeScriptModule;
}

/** One line of a form: the key it stands for and its element. */
export interface FormLine {
  readonly key: string;
  readonly element: Ts;
}

/** The lines of an entity's form: what names the record, what it must belong to, its other values, further relations. */
export function formLines(context: FormContext): readonly FormLine[] {
  const { entity } = context;
  const fields = inputFields(entity.fields);
  const naming = fields.filter((field) => field.id === entity.display?.id && field.required);
  const others = fields.filter((field) => !naming.includes(field));
  const line = (field: FieldPlan): FormLine => ({ key: columnName(field), element: fieldElement(field, context) });
  const relation = (reference: ReferencePlan): FormLine => ({ key: reference.names.column, element: referenceElement(reference, context) });
  return [
    ...naming.map(line),
    ...entity.references.filter(({ required }) => required).map(relation),
    ...others.map(line),
    ...entity.references.filter(({ required }) => !required).map(relation),
    ...entity.links.map((link) => ({ key: link.names.column, element: linkElement(link, context) })),
  ];
}

function basics(key: string, label: string, required: boolean): Ts {
  return ts`control={form.control} name=${tsString(key)} label=${attribute(label)}${when(required, ts` required`)}`;
}

function fieldElement(field: FieldPlan, { entity, module }: FormContext): Ts {
  const { label } = field.names;
  const use = (file: string, name: string) => module.use(`@/components/form/${file}`, name);
  const description = field.sensitivity === "secret" ? "Kept secret: it is stored, but never shown again." : field.description;
  const head = ts`${basics(columnName(field), label, field.required)}${when(description !== "", () => ts` description=${attribute(description)}`)}`;
  switch (field.type) {
    case "string":
    case "uuid":
      return ts`<${use("text-field", "TextField")} ${head}${when(field.sensitivity === "secret", ts` type="password" autoComplete="new-password"`)} />`;
    case "email":
      return ts`<${use("text-field", "TextField")} ${head} type="email" />`;
    case "url":
      return ts`<${use("text-field", "TextField")} ${head} type="url" placeholder="https://" />`;
    case "phone":
      return ts`<${use("text-field", "TextField")} ${head} type="tel" />`;
    case "text":
      return ts`<${use("text-area-field", "TextAreaField")} ${head} />`;
    case "richtext":
      return ts`<${use("rich-text-field", "RichTextField")} ${head} />`;
    case "integer":
      return ts`<${use("number-field", "NumberField")} ${head} kind="whole" />`;
    case "decimal":
      return ts`<${use("number-field", "NumberField")} ${head} kind="decimal" />`;
    case "money":
      return ts`<${use("money-field", "MoneyField")} ${head} />`;
    case "duration":
      return ts`<${use("duration-field", "DurationField")} ${head} />`;
    case "boolean":
      return ts`<${use("checkbox-field", "CheckboxField")} ${basics(columnName(field), label, false)}${when(description !== "", () => ts` description=${attribute(description)}`)} />`;
    case "date":
      return ts`<${use("date-field", "DateField")} ${head} />`;
    case "time":
      return ts`<${use("date-field", "DateField")} ${head} type="time" />`;
    case "datetime":
      return ts`<${use("date-field", "DateField")} ${head} type="datetime-local" />`;
    case "enum":
      return ts`<${use("choice-field", "ChoiceField")} ${head} options={${take(module, modulePath(entity), optionsName(field))}} />`;
    case "json":
      return ts`<${use("json-field", "JsonField")} ${head} />`;
    case "address":
      return ts`<${use("address-field", "AddressField")} ${basics(columnName(field), label, field.required)} />`;
    case "geo":
      return ts`<${use("geo-field", "GeoField")} ${basics(columnName(field), label, field.required)} />`;
    case "file":
      return ts`<${module.use("@/features/files/file-field", "FileField")} ${head} />`;
    case "image":
      return ts`<${module.use("@/features/files/file-field", "FileField")} ${head} accept="image/*" />`;
    default:
      return field.type satisfies never;
  }
}

function referenceElement({ names, required, target }: ReferencePlan, { module }: FormContext): Ts {
  return ts`<${module.use("@/components/form/record-field", "RecordField")} ${basics(names.column, names.label, required)} Picker={${pickerOf(target, { module })}} />`;
}

function linkElement({ names, target }: LinkPlan, { module }: FormContext): Ts {
  return ts`<${module.use("@/components/form/record-field", "RecordsField")} ${basics(names.column, names.label, false)} Picker={${pickerOf(target, { module, many: "s" })}} />`;
}
