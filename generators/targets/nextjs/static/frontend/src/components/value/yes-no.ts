/** A boolean as a person says it. */
export function yesNo(value: boolean): string {
  return value ? "Yes" : "No";
}
