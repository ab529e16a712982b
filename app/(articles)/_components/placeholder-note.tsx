interface PlaceholderNoteProps {
  readonly children: string;
}

/** Says plainly that a legal text is still to be written by whoever runs this installation. */
export function PlaceholderNote({ children }: PlaceholderNoteProps) {
  return (
    <p className="border-l-2 border-warning pl-3">
      <strong>This is a placeholder, not a legal text.</strong> {children}
    </p>
  );
}
