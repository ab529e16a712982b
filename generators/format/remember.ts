/**
 * A formatter that remembers its last results, `capacity` characters of them: a codebase built again
 * after one change is formatted in that one place. Failures are not remembered.
 */
export function remembering(format: (path: string, content: string) => Promise<string>, capacity: number) {
  const results = new Map<string, string>();
  let size = 0;
  return async (path: string, content: string): Promise<string> => {
    const known = results.get(content);
    const result = known ?? (await format(path, content));
    // Taking it out and putting it back makes it the youngest: a Map keeps the order of insertion.
    if (results.delete(content)) size -= content.length + result.length;
    results.set(content, result);
    size += content.length + result.length;
    for (const [oldest, formatted] of results) {
      if (size <= capacity) break;
      results.delete(oldest);
      size -= oldest.length + formatted.length;
    }
    return result;
  };
}
