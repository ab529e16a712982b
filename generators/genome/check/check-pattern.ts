import { set } from "../edit/genome-edit";
import { isCatastrophic } from "../pattern/is-catastrophic";
import { parsePattern, PatternError } from "../pattern/parse-pattern";
import { type PlacedField, quote } from "./check-context";
import { error, type Problem } from "./problem";

/** A pattern is read by Python, JavaScript and PostgreSQL, must mean the same to all, and must be quick on any text. */
export function checkPattern({ field, at, ownerName }: PlacedField, applies: boolean): readonly Problem[] {
  const { pattern } = field;
  if (pattern === null) return [];
  const report = (code: string, reason: string): readonly Problem[] => {
    const portable = applies ? toPortable(pattern) : null;
    const label = portable === null ? "Remove the pattern" : `Write it as ${portable}`;
    return [error(code, { at: [...at, "pattern"], id: field.id, message: `The pattern of ${quote(field.name)} of ${quote(ownerName)} cannot be used: ${reason}.`, fix: [label, set([...at, "pattern"], portable)] })];
  };
  if (!applies) return report("pattern-on-wrong-type", "the field is no plain text");
  try {
    return isCatastrophic(parsePattern(pattern)) ? report("pattern-too-slow", "some texts would take very long to compare with it") : [];
  } catch (problem) {
    if (problem instanceof PatternError) return report("pattern-not-portable", problem.message);
    throw problem;
  }
}

/** Classes written out, when that alone makes the pattern readable everywhere and quick; otherwise null. */
function toPortable(pattern: string): string | null {
  const classes: Readonly<Record<string, string>> = { d: "0-9", w: "A-Za-z0-9_", s: " " };
  let inSet = false;
  const written = pattern.replace(/\\(.)|[[\]]/gsu, (token, escaped: string | undefined) => {
    if (token === "[" || token === "]") inSet = token === "[";
    const members = escaped === undefined || !Object.hasOwn(classes, escaped) ? undefined : classes[escaped];
    return members === undefined ? token : inSet ? members : `[${members}]`;
  });
  try {
    return written !== pattern && written.length <= 200 && !isCatastrophic(parsePattern(written)) ? written : null;
  } catch (problem) {
    if (problem instanceof PatternError) return null;
    throw problem;
  }
}
