import type { ComponentProps } from "react";

interface TextFieldProps extends ComponentProps<"input"> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** A labelled line of text. Names of fields are used once on a page, so they serve as ids, too. */
export function TextField({ label, hint, id, ...input }: TextFieldProps) {
  const place = id ?? input.name;
  return (
    <div className="grid gap-1">
      <label htmlFor={place} className="text-sm font-medium">
        {label}
      </label>
      <input
        {...input}
        id={place}
        {...(hint === undefined ? {} : { "aria-describedby": `${place}-hint` })}
        className="min-h-10 w-full rounded-sm border border-line-strong bg-sheet px-3 py-2"
      />
      {hint !== undefined && (
        <p id={`${place}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
