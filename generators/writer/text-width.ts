/** Columns a character takes: two from the first wide block on, which never understates. */
export function charWidth(char: string): number {
  return (char.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
}

/** Columns a text takes on one line. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** An address that linters let run past the limit; anything odd in it makes it an ordinary word. */
const ADDRESS = /^https?:\/\/[\w.~:/?&=%+-]+$/;

/** The words of one paragraph in lines of at most `width` columns; a longer word is cut, unless it is an address. */
export function wrapWords(text: string, width: number): string[] {
  const wrapped: string[] = [];
  let line = "";
  let used = 0;
  const words = text.split(" ").flatMap((word) => (ADDRESS.test(word) ? [word] : wrapUnits([...word], width)));
  for (const word of words) {
    const size = textWidth(word);
    if (line !== "" && used + 1 + size > width) {
      wrapped.push(line);
      line = "";
      used = 0;
    }
    used += size + (line === "" ? 0 : 1);
    line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") wrapped.push(line);
  return wrapped;
}

/** Units in groups of at most `width` columns, broken after a blank where there is one. */
export function wrapUnits(units: readonly string[], width: number): string[] {
  const groups: string[] = [];
  let word = "";
  let line = "";
  const endWord = () => {
    if (line !== "" && textWidth(line) + textWidth(word) > width) {
      groups.push(line);
      line = "";
    }
    line += word;
    word = "";
  };
  for (const unit of units) {
    if (word !== "" && textWidth(word) + textWidth(unit) > width) endWord();
    word += unit;
    if (unit === " ") endWord();
  }
  endWord();
  if (line !== "") groups.push(line);
  return groups;
}
