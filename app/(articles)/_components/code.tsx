interface CodeProps {
  readonly children: string;
  readonly label: string;
}

/** Lines to be typed or read as they are; wide ones are scrolled, with the keyboard too. */
export function Code({ children, label }: CodeProps) {
  return (
    <pre tabIndex={0} role="region" aria-label={label}>
      <code>{children}</code>
    </pre>
  );
}
