/** Any JSON, laid out. */
export function JsonView({ value }: { value: unknown }) {
  return (
    <pre className="max-h-80 overflow-auto rounded-md bg-muted p-3 font-mono text-xs" tabIndex={0}>
      {JSON.stringify(value, null, 2)}
    </pre>
  );
}
