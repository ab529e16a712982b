/** Text of several lines, as it was typed. */
export function PlainText({ text }: { text: string }) {
  return <p className="max-w-prose break-words whitespace-pre-wrap">{text}</p>;
}
