/** One line of a table of usual words: an English name and what it is called, by language. */
export interface UsualWord {
  readonly english: string;
  readonly words: ReadonlyMap<string, string>;
}

/** Read lines of `english: es word; pt word`; the words stay spelt as they are. */
export function readUsualWords(table: string): UsualWord[] {
  return table.split("\n").filter((line) => line.includes(":")).map((line) => {
    const at = line.indexOf(":");
    const words = line.slice(at + 1).split(";").map((part) => {
      const [language = "", ...word] = part.trim().split(" ");
      return [language, word.join(" ").normalize("NFC")] as const;
    });
    return { english: line.slice(0, at).trim(), words: new Map(words) };
  });
}

/** What the words of a table are called in one language. */
export function usualWordsIn(table: string, language: string): (readonly [string, string])[] {
  return readUsualWords(table).flatMap(({ english, words }) => {
    const word = words.get(language);
    return word === undefined ? [] : [[english, word] as const];
  });
}
