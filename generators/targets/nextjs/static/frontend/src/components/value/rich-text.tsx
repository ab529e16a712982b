/** Rich text, which the server reduced to harmless tags before it stored it. */
export function RichText({ html }: { html: string }) {
  return (
    <div
      className="rich-text max-w-prose space-y-3 leading-relaxed"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
