/** "Disposal reason, date & value" are three fields of the disposal. */
export function shareFirstWord(names: readonly string[]): readonly string[] {
  const [first = "", ...rest] = names;
  const words = first.trim().split(/\s+/);
  if (rest.length === 0 || words.length !== 2 || rest.some((name) => !/^\s*(reason|date|time|value|cost|amount|name|type|number|status|notes?|count|price)\s*$/i.test(name))) return names;
  return [first, ...rest.map((name) => `${words[0] ?? ""} ${name.trim()}`)];
}
