"use client";

import { texts } from "@/texts/description-form";
import { READABLE } from "./read-text-file";

interface FilePickerProps {
  readonly onFile: (file: File | undefined) => Promise<void>;
}

/** A file can be dropped on the form; this is the way for keyboards and phones. */
export function FilePicker({ onFile }: FilePickerProps) {
  return (
    <label className="button has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent">
      {texts.chooseFile}
      <input
        type="file"
        accept={[...READABLE, "text/plain", "text/markdown"].join(",")}
        className="sr-only"
        onChange={(event) => {
          const input = event.target;
          // Cleared, so that choosing the same file again is noticed.
          void onFile(input.files?.[0]).finally(() => {
            input.value = "";
          });
        }}
      />
    </label>
  );
}
