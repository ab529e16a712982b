"use client";

import type { ReactNode } from "react";
import { isRole, ROLE_LABELS } from "@/access/access";
import { type RecordSource, useTitles } from "@/components/form/record-source";
import { type Choice, choiceLabel } from "@/components/value/choice";
import { RecordLinks } from "@/components/value/record-links";
import { useUserTitles } from "@/features/users/user-api";

/** Prints a value that is there. */
export type Show = (value: unknown) => ReactNode;

export interface RecordedField {
  label: string;
  /** Left out for what is a text already. */
  show?: Show;
}

export interface RecordedKind {
  label: string;
  /** What the acts of its workflow are called. */
  acts: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, RecordedField>>;
}

/** What the log keeps in place of a value that is personal. */
const MASK = "***";

/** One value of the log, in the words of the product. */
export function RecordedValue({ value, show = plainText }: { value: unknown; show?: Show }) {
  if (value === null || value === undefined || value === "") {
    return (
      <>
        <span aria-hidden>—</span>
        <span className="sr-only">nothing</span>
      </>
    );
  }
  return value === MASK ? "hidden" : show(value);
}

/** A text as it is; the parts of anything else, one after the other. */
export function plainText(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainText).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value).filter((part) => part !== null && part !== "").map(plainText)
    .join(", ");
}

/** A value in one of the app's formats. */
export function formatted<Value>(format: (value: Value) => string): Show {
  return (value) => format(value as Value);
}

/** One of a few known values, by its label. */
export function choice(options: readonly Choice[]): Show {
  return (value) => choiceLabel(options, String(value));
}

/** Rich text as one line. */
export function withoutTags(value: unknown): string {
  return String(value).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
}

/** A file has a name of its own nowhere in the log. */
export function file(): string {
  return "a file";
}

/** A role by its name. */
export function role(value: unknown): string {
  const name = String(value);
  return isRole(name) ? ROLE_LABELS[name] : name;
}

/** People by their names. */
export function people(ids: unknown): ReactNode {
  return <PeopleNames ids={idsIn(ids)} />;
}

function PeopleNames({ ids }: { ids: readonly string[] }) {
  const titles = useUserTitles();
  return ids.map((id) => titles.get(id) ?? "a former member").join(", ");
}

interface RecordTitlesProps<Row extends { id: string }> {
  source: RecordSource<Row>;
  path: string;
  ids: unknown;
}

/** Related records by their titles, with the address of their list. */
export function titles<Row extends { id: string }>(source: RecordSource<Row>, path: string): Show {
  return function showTitles(ids) {
    return <RecordTitles source={source} path={path} ids={ids} />;
  };
}

function RecordTitles<Row extends { id: string }>({ source, path, ids }: RecordTitlesProps<Row>) {
  const wanted = idsIn(ids);
  return <RecordLinks href={path} ids={wanted} titles={useTitles(source, wanted)} />;
}

function idsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
