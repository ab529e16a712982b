import { sayNumber } from "./numbers";

export const texts = {
  label: "Describe your product",
  hint: "Say what there is, what belongs to what, and who may do what. “A task has a title and a status (open, done). Only managers can delete a project.”",
  replaced: "Your text was replaced.",
  putBack: "Put it back",
  submit: "Read the description",
  busy: "Reading the description …",
  limit: (length: number, most: number) => `${sayNumber(length)} of ${sayNumber(most)} characters; files of at most 1 MB, read in your browser`,
  chooseFile: "Choose or drop a .md, .txt, .docx or .pdf file",
  examples: "Or start from an example",
  file: {
    wrongKind: (name: string) => `${name} is not a .md, .txt, .docx or .pdf file. Copy its text into the box instead.`,
    tooLarge: (name: string, bytes: number) => `${name} has ${(bytes / 1_000_000).toFixed(1)} MB; at most 1 MB is read. Shorten it or leave out appendices.`,
    notUtf8: (name: string) => `${name} is not UTF-8 text. Save it as UTF-8 and try again.`,
    unreadable: (name: string) => `${name} could not be read; it may be damaged or protected by a password. Copy its text into the box instead.`,
    noText: (name: string) => `${name} has no text that can be read, only pictures of it. Copy its text into the box instead.`,
  },
} as const;
