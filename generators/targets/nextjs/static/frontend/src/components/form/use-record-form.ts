"use client";

import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  set,
  useForm,
} from "react-hook-form";
import type { z } from "zod";

interface RecordFormOptions<Values extends FieldValues> {
  schema: z.ZodType<Values, unknown>;
  values: DefaultValues<NoInfer<Values>>;
  /** A new record is checked as a whole, a change only where something was changed, as the server does. */
  mode: "create" | "edit";
  /** The fields the person may fill in; null for all of them. */
  offered?: ReadonlySet<string> | null;
}

/** The state of a form for one record. */
export function useRecordForm<Values extends FieldValues>(
  { schema, values, mode, offered = null }: RecordFormOptions<Values>,
) {
  const resolver: Resolver<Values> = (typed) => {
    const result = schema.safeParse(typed);
    if (result.success) return { values: result.data, errors: {} };
    const changed = new Set(changedKeys(typed, values));
    const issues = result.error.issues.filter((issue) =>
      subjectsOf(issue).some((name) =>
        (offered?.has(name) ?? true) && (mode === "create" || changed.has(name))
      )
    );
    return issues.length === 0
      ? { values: typed, errors: {} }
      : { values: {}, errors: errorsOf<Values>(issues) };
  };
  return useForm<Values>({ defaultValues: values, resolver, mode: "onTouched" });
}

/** The keys whose values differ. */
export function changedKeys(values: object, before: object): string[] {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.entries(values).flatMap((
    [name, value],
  ) => (JSON.stringify(value) === JSON.stringify(known.get(name)) ? [] : [name]));
}

/** The parts of a body under these keys. */
export function pick<Body extends object>(body: Body, keys: Iterable<string>): Partial<Body> {
  const wanted = new Set(keys);
  return Object.fromEntries(Object.entries(body).filter(([name]) => wanted.has(name))) as Partial<
    Body
  >;
}

/**
 * What a role may set of a new record; null stands for everything.
 * The server says so if that is not enough.
 */
export function pickOffered<Body extends object>(
  body: Body,
  offered: ReadonlySet<string> | null,
): Body {
  return offered === null ? body : (pick(body, offered) as Body);
}

type Issue = z.core.$ZodIssue;

/** The fields an issue speaks of: a rule over several names them all. */
function subjectsOf(issue: Issue): readonly string[] {
  const params: unknown = issue.code === "custom" ? issue.params?.["subjects"] : undefined;
  return Array.isArray(params) ? params.map(String) : [String(issue.path[0])];
}

function errorsOf<Values extends FieldValues>(issues: readonly Issue[]): FieldErrors<Values> {
  const errors: FieldErrors<Values> = {};
  const seen = new Set<string>();
  for (const { path, code, message } of issues) {
    const name = path.join(".");
    if (seen.has(name)) continue;
    seen.add(name);
    set(errors, name, { type: code, message });
  }
  return errors;
}
