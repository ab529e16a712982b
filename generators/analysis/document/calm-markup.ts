/** Runs of markup that no author writes and that a Markdown parser takes very long over. */
const RUNS = [/[*_`~[\]()<>!|#\\&^]{24,}/g, /(?:>[ \t]*){12,}/g, /(?:[-*+][ \t]+){8,}/g, /(?:\d{1,9}[.)][ \t]+){8,}/g, /(?:!?\[[^\][\n]{0,40}){12,}/g, /(?:[*_]{1,3}\p{L}{0,3}){40,}/gu, /(?:<\w{0,12}[ /]?){24,}/g];

/** What tools write over a text: "---", keys and values, "---". */
const FRONT_MATTER = /^\uFEFF?\s*---[ \t]*\r?\n(?:[ \t]*[\w-]+[ \t]*:[^\n]*\n|[ \t]*-[ \t][^\n]*\n|[ \t]*#[^\n]*\n|[ \t]*\r?\n){1,60}---[ \t]*(?=\r?\n|$)/;

/** The source with such runs blanked out, of the same length, so that every offset stays what it was. */
export function calmMarkup(source: string): string {
  let calm = source.replace(FRONT_MATTER, (match) => match.replace(/[^\n]/g, " "));
  for (const run of RUNS) calm = calm.replace(run, (match) => match.replace(/[^\n]/g, " "));
  return calm.split(/(\n[ \t]*\n)/).map(calmParagraph).join("");
}

/** A paragraph with hundreds of brackets or emphasis marks is no prose; they are blanked there. */
function calmParagraph(text: string): string {
  if (text.length < 1_000) return text;
  let calm = text;
  for (const mark of [/[[\]]/g, /[*_]/g, /`/g, /[@:]/g]) if ((calm.match(mark) ?? []).length > 1_500) calm = calm.replace(mark, " ");
  if ((calm.match(/[<>]/g) ?? []).length > 1_500) calm = calm.replace(/[^\n]+/g, calmTags);
  return calm.replace(/\S{2000,}/g, (word) => word.replace(/[@:./_-]/g, " "));
}

/** A page may be written without line ends; tags that begin blocks stay where the line begins with one. */
const BLOCK = /^<\/?(?:h[1-6]|p|div|section|article|main|header|footer|details|summary|body|html|ul|ol|li|dl|d[td]|table|thead|tbody|tfoot|tr|t[dh])(?=[\s/>])/i;
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:[ \t/][^<>\n]{0,400})?>|[<>]/gi;

function calmTags(line: string): string {
  const isHtml = BLOCK.test(line.trimStart());
  return line.replace(TAG, (tag) => (isHtml && BLOCK.test(tag) ? tag : " ".repeat(tag.length)));
}
