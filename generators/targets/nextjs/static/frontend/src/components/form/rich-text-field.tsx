"use client";

import {
  Bold,
  Heading2,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Underline,
} from "lucide-react";
import { useRef } from "react";
import { type FieldValues, useController } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { CONTROL_CLASSES } from "@/components/ui/input";
import { classNames } from "@/lib/class-names";
import { type FieldProps, FormField, textOf } from "./form-field";

const COMMANDS: readonly { label: string; icon: LucideIcon; command: string; value?: string }[] = [
  { label: "Bold", icon: Bold, command: "bold" },
  { label: "Italic", icon: Italic, command: "italic" },
  { label: "Underline", icon: Underline, command: "underline" },
  { label: "Heading", icon: Heading2, command: "formatBlock", value: "h2" },
  { label: "List", icon: List, command: "insertUnorderedList" },
  { label: "Numbered list", icon: ListOrdered, command: "insertOrderedList" },
];

/** Text with headings, lists and links. What the server does not admit, it takes away. */
export function RichTextField<Values extends FieldValues>(field: FieldProps<Values>) {
  const { field: { value: initial } } = useController(field);
  const editor = useRef<HTMLDivElement | null>(null);

  function run(command: string, value?: string): void {
    editor.current?.focus();
    document.execCommand(command, false, value);
  }

  function link(): void {
    const address = window.prompt("Address of the link", "https://");
    if (address !== null && /^(https?:\/\/|mailto:)/.test(address)) run("createLink", address);
  }

  return (
    <FormField {...field}>
      {({ id, onChange, onBlur, ref, aria }) => (
        <div>
          <div
            role="toolbar"
            aria-label={`Format ${field.label}`}
            className="flex flex-wrap gap-1 rounded-t-md border border-b-0 border-input bg-muted p-1"
          >
            {COMMANDS.map(({ label, icon: Icon, command, value }) => (
              <FormatButton
                key={label}
                label={label}
                icon={Icon}
                onPress={() => run(command, value)}
              />
            ))}
            <FormatButton label="Link" icon={Link2} onPress={link} />
          </div>
          <div
            id={id}
            ref={(element) => {
              ref(element);
              // The browser edits the content from here on; writing it again would move the cursor.
              if (element !== null && editor.current === null) {
                element.innerHTML = textOf(
                  initial,
                );
              }
              editor.current = element;
            }}
            contentEditable
            role="textbox"
            aria-multiline
            aria-label={field.label}
            tabIndex={0}
            className={classNames(
              CONTROL_CLASSES,
              "rich-text min-h-40 space-y-3 overflow-auto rounded-t-none py-2",
            )}
            onInput={({ currentTarget }) =>
              onChange(currentTarget.textContent?.trim() === "" ? "" : currentTarget.innerHTML)}
            onBlur={onBlur}
            {...aria}
          />
        </div>
      )}
    </FormField>
  );
}

function FormatButton(
  { label, icon: Icon, onPress }: { label: string; icon: LucideIcon; onPress: () => void },
) {
  return (
    <Button
      variant="ghost"
      size="small"
      className="px-2"
      aria-label={label}
      // Keeps the selection in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon aria-hidden />
    </Button>
  );
}
