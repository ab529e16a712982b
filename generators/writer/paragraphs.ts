import { oneLine, visibleText } from "./invisible";
import { wrapWords } from "./text-width";

/** A person's text as wrapped lines; blank lines between paragraphs are kept, one each. */
export function wrapParagraphs(text: string, width: number): string[] {
  const paragraphs = visibleText(text)
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== "");
  return paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...wrapWords(paragraph, width)]);
}
