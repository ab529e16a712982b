/** A replacement of the text between two places; rows and columns (UTF-16 units) are 1-based. */
export interface TextEdit {
  readonly content: string | null;
  readonly location: { readonly row: number; readonly column: number };
  readonly end_location: { readonly row: number; readonly column: number };
}

/** The text with every edit made that does not overlap an earlier one; the rest wait for another round. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const offset = (place: TextEdit["location"]) => (starts[place.row - 1] ?? text.length) + place.column - 1;
  const ranges = edits
    .map((edit) => ({ start: offset(edit.location), end: offset(edit.end_location), content: edit.content ?? "" }))
    .sort((left, right) => left.start - right.start || left.end - right.end);
  let result = "";
  let done = 0;
  for (const { start, end, content } of ranges) {
    if (start < done) continue;
    result += text.slice(done, start) + content;
    done = end;
  }
  return result + text.slice(done);
}
