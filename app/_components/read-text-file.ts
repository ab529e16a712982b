import { MAX_DESCRIPTION_BYTES } from "@/lib/projects/check-description";

export type FileReading = { readonly text: string } | { readonly problem: string };

/** Reads a dropped file as a description; what cannot be one is refused with the reason. */
export async function readTextFile(file: File): Promise<FileReading> {
  if (!/\.(md|markdown|txt)$/i.test(file.name)) {
    return { problem: `${file.name} is not a .md or .txt file. Copy its text into the box instead.` };
  }
  if (file.size > MAX_DESCRIPTION_BYTES) {
    const size = (file.size / 1_000_000).toFixed(1);
    return { problem: `${file.name} has ${size} MB; at most 1 MB is read. Shorten it or leave out appendices.` };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { problem: `${file.name} is not UTF-8 text. Save it as UTF-8 and try again.` };
  }
}
