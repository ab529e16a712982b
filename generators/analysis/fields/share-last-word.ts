import { singular } from "../words/normalize";

/** Words that need the one behind them to name a field. */
export const HALF = /^(?:start|end|first|last|middle|opening|closing|check-?in|check-?out|pick-?up|drop-?off|return|birth|due|issue|minimum|maximum|min|max|purchase|sale|departure|arrival|from|to|begin|billing|shipping|delivery|planned|actual|starting|ending|issued?|expiry|received)$/i;
const SHARED = /^(?:dates?|times?|day|days|address(?:es)?|locations?|points?|amounts?|prices?|costs?|names?|hours|weights?|quantit(?:y|ies))$/i;

/** "Start and end times", "pick-up, return dates": the last word is of each of them. */
export function shareLastWord<Named extends { readonly text: string }>(items: readonly Named[]): Named[] {
  const found = [...items];
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const item = found[at];
    const next = found[at + 1];
    const words = next?.text.split(" ") ?? [];
    const last = words[words.length - 1] ?? "";
    if (!item || !next || words.length !== 2 || !HALF.test(item.text.trim()) || !HALF.test(words[0] ?? "") || !SHARED.test(last)) continue;
    found[at + 1] = { ...next, text: `${words[0] ?? ""} ${singular(last)}` };
    found[at] = { ...item, text: `${item.text.trim()} ${singular(last)}` };
  }
  return found;
}

/** "the start" of "log start and end times", before "end times"; "" when the words before are no half of a name. */
export function halfBefore(before: string, name: string): string {
  const words = name.split(" ");
  const last = words[words.length - 1] ?? "";
  const half = /(?:^|\s)([\p{L}-]+)\s*(?:\/|&|\sand|\sor)\s*$/iu.exec(before.trimEnd())?.[1] ?? "";
  return words.length === 2 && HALF.test(words[0] ?? "") && SHARED.test(last) && HALF.test(half) ? `${half} ${singular(last)}` : "";
}
