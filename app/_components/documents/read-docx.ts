import mammoth from "mammoth";
import { htmlToMarkdown } from "./html-to-markdown";

/** The text of a Word document as Markdown: headings, lists and tables stay what they are. @throws when it is none */
export async function readDocx(bytes: ArrayBuffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    // In a browser mammoth takes the ArrayBuffer, on Node the Buffer.
    { arrayBuffer: bytes, ...(typeof Buffer === "undefined" ? {} : { buffer: Buffer.from(bytes) }) },
    { includeDefaultStyleMap: true, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  return htmlToMarkdown(value);
}
