import { MAX_DESCRIPTION_BYTES } from "@/lib/projects/check-description";
import { texts as form } from "@/texts/description-form";

const texts = form.file;

export type FileReading = { readonly text: string } | { readonly problem: string };

/** What of a file can be read, by the end of its name. */
export const READABLE = [".md", ".markdown", ".txt", ".docx", ".pdf"] as const;

/**
 * Reads a dropped file as a description; what cannot be one is refused with the reason. Documents are
 * read here in the browser, so nothing is sent anywhere before the text has been seen.
 */
export async function readTextFile(file: File): Promise<FileReading> {
  const ending = READABLE.find((end) => file.name.toLowerCase().endsWith(end));
  if (ending === undefined) return { problem: texts.wrongKind(file.name) };
  if (file.size > MAX_DESCRIPTION_BYTES) return { problem: texts.tooLarge(file.name, file.size) };
  const bytes = await file.arrayBuffer();
  switch (ending) {
    case ".docx":
      return readDocument(file.name, async () => (await import("./documents/read-docx")).readDocx(bytes));
    case ".pdf":
      return readDocument(file.name, async () => (await import("./documents/read-pdf")).readPdf(bytes));
    case ".md":
    case ".markdown":
    case ".txt":
      return readUtf8(file.name, bytes);
    default:
      throw new Error(`Unknown kind of file: ${ending satisfies never}`);
  }
}

function readUtf8(name: string, bytes: ArrayBuffer): FileReading {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: texts.notUtf8(name) };
  }
}

async function readDocument(name: string, read: () => Promise<string>): Promise<FileReading> {
  let text: string;
  try {
    text = await read();
  } catch {
    return { problem: texts.unreadable(name) };
  }
  if (text.trim() === "") return { problem: texts.noText(name) };
  return { text };
}
