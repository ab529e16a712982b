import type { Language } from "./block";

const LINE_COMMENT: Record<Language, string | undefined> = {
  py: "#",
  ts: "//",
  yaml: "#",
  conf: "#",
  md: undefined,
};

/** Quotes that may span lines, longest first. */
const LONG_QUOTES: Record<Language, readonly string[]> = {
  py: ['"""', "'''"],
  ts: ["`"],
  yaml: [],
  conf: [],
  md: [],
};

/**
 * The quote still open at the end of a template's fixed text, or undefined.
 * A literal brings its own quotes, so a literal after an open quote would end the string early.
 */
export function openQuote(text: string, language: Language): string | undefined {
  if (language === "md") return undefined;
  const comment = LINE_COMMENT[language];
  const quotes = [...LONG_QUOTES[language], '"', "'"];
  let open: string | undefined;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (open !== undefined && char === "\\") {
      i += 1;
    } else if (open !== undefined && text.startsWith(open, i)) {
      i += open.length - 1;
      open = undefined;
    } else if (char === "\n" && (open === '"' || open === "'")) {
      open = undefined;
    } else if (open === undefined && comment !== undefined && text.startsWith(comment, i)) {
      const end = text.indexOf("\n", i);
      if (end === -1) return undefined;
      i = end;
    } else if (open === undefined) {
      open = quotes.find((quote) => text.startsWith(quote, i));
      if (open !== undefined) i += open.length - 1;
    }
  }
  return open;
}
