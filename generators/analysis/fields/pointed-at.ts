/** "referent_id", "slotId", "Workshop ID": the stem of a column that points at something else; "" for any other field. */
export function stemOfKey(text: string): string {
  const stem = /^(\p{L}[\p{L}\d _-]*?)(?:_ids?|(?<=\p{Ll})Ids?|[ _]IDs?)$/u.exec(text.trim())?.[1] ?? "";
  return stem.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/_/g, " ").trim().toLowerCase();
}
