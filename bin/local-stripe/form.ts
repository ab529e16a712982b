export type FormValue = string | { [name: string]: FormValue };
export type Form = { [name: string]: FormValue };

/** Reads what Stripe's clients send: `items[0][price]=x` becomes {items: {"0": {price: "x"}}}. */
export function readForm(encoded: string): Form {
  const form: Form = Object.create(null) as Form;
  for (const [name, value] of new URLSearchParams(encoded)) {
    const path = name.split(/[[\]]+/).filter((part) => part !== "");
    let place = form;
    for (const part of path.slice(0, -1)) place = (place[part] ??= Object.create(null) as Form) as Form;
    place[path.at(-1) ?? name] = value;
  }
  return form;
}

/** The text at a place of the form, such as ["line_items", "0", "price"]. */
export function textAt(form: Form, ...path: readonly string[]): string | undefined {
  let value: FormValue | undefined = form;
  for (const part of path) value = typeof value === "object" ? value[part] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** What stands below a place of the form. */
export function formAt(form: Form, name: string): Form {
  const value = form[name];
  return typeof value === "object" ? value : {};
}

/** The names and texts at a place, such as metadata. */
export function textsAt(form: Form, name: string): Record<string, string> {
  const value = form[name];
  return typeof value === "object" ? Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string")) : {};
}
