/** A piece of HTML: text, or a tag with its name in small letters. */
export interface HtmlToken {
  readonly kind: "text" | "open" | "close";
  /** Empty for text. */
  readonly name: string;
  /** Offsets in the description, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What these hold is for machines: it is dropped with everything up to the closing tag. */
const UNREAD = /^(?:script|style|svg|template|iframe|object|math|video|audio|canvas|noscript|head)$/;
/** A tag with its quoted values, which may hold ">"; it stops at every "<", so no place is looked at twice. */
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})(?:[\s/](?:[^<>"']|"[^"<]*"|'[^'<]*')*)?>/iy;
/** A tag whose quotes do not close. */
const LOOSE_TAG = /<(\/?)([a-z][a-z0-9]{0,15})(?:[\s/][^<>]*)?>/iy;

/**
 * Cut a range of a description into text and tags; comments, declarations and what only machines read are left out.
 * Nothing is understood of attributes. Every step goes forward, so the time is that of the range's length.
 */
export function htmlTokens(source: string, from: number, to: number): HtmlToken[] {
  const html = source.slice(from, to);
  const small = html.toLowerCase();
  const lastComment = html.lastIndexOf("-->");
  const tokens: HtmlToken[] = [];
  let read = 0;
  const textUntil = (end: number): void => {
    if (end > read) tokens.push({ kind: "text", name: "", start: from + read, end: from + end });
  };
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const tag = tagAt(html, at);
    const end = tag ? at + tag.length : silentEnd(html, at, lastComment);
    if (end === at) {
      at += 1;
      continue;
    }
    textUntil(at);
    read = end;
    if (tag && UNREAD.test(tag.name)) {
      const close = tag.kind === "open" ? small.indexOf(`</${tag.name}`, end) : end;
      read = close < 0 ? html.length : close;
    } else if (tag) tokens.push({ kind: tag.kind, name: tag.name, start: from + at, end: from + end });
    at = read;
  }
  textUntil(html.length);
  return tokens;
}

function tagAt(html: string, at: number): { readonly kind: "open" | "close"; readonly name: string; readonly length: number } | null {
  for (const pattern of [TAG, LOOSE_TAG]) {
    pattern.lastIndex = at;
    const match = pattern.exec(html);
    if (match?.[2]) return { kind: match[1] === "/" ? "close" : "open", name: match[2].toLowerCase(), length: match[0].length };
  }
  return null;
}

/** The end of a comment or declaration that starts here, the place itself where none does. */
function silentEnd(html: string, at: number, lastComment: number): number {
  if (html.startsWith("<!--", at)) return at < lastComment ? html.indexOf("-->", at) + 3 : at + 4;
  if (!/[!?]/.test(html[at + 1] ?? "")) return at;
  const end = html.slice(at, at + 400).indexOf(">");
  return end < 0 ? at : at + end + 1;
}
