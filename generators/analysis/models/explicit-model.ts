/** A data model that the description spells out in a notation of its own. */
export interface ExplicitModel {
  readonly entities: readonly ExplicitEntity[];
  readonly relations: readonly ExplicitRelation[];
}

export interface ExplicitEntity {
  readonly name: string;
  readonly fields: readonly ExplicitField[];
  /** Offsets in the description. */
  readonly start: number;
  readonly end: number;
}

export interface ExplicitField {
  readonly name: string;
  /** The type as written; empty when none. */
  readonly type: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly values: readonly string[];
  /** The entity that a foreign key points at; empty when the field is no key. */
  readonly references: string;
  readonly start: number;
  readonly end: number;
}

export interface ExplicitRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: "manyToOne" | "oneToOne" | "manyToMany";
}

export const NO_MODEL: ExplicitModel = { entities: [], relations: [] };

/** A field with everything unsaid left out. */
export function explicitField(field: Pick<ExplicitField, "name" | "start" | "end"> & Partial<ExplicitField>): ExplicitField {
  const made = { type: "", required: false, unique: false, values: [], references: "", ...field };
  /* A column "customer_id" is a key, whether or not the notation says so. */
  const stem = /^(\w*?[A-Za-z])(?:_ids?|Ids?|_ID)$/.exec(made.name)?.[1] ?? "";
  return made.references === "" && stem !== "" ? { ...made, references: stem } : made;
}

/** A line of a code block with its offset in the description. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
}

export function sourceLines(text: string, start: number): SourceLine[] {
  const lines: SourceLine[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    lines.push({ text: line, start: start + at });
    at += line.length + 1;
  }
  return lines;
}
