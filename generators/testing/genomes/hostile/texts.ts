/** Texts that end a string, a comment, a template or a document in some language the product is written in. */
export const hostileTexts: readonly string[] = [
  `He said "stop" and 'go' and \`wait\``,
  `"""); import os; os.system("id") #`,
  `''' + __import__("os").system("id") + '''`,
  "{{ 7 * 7 }} {% raw %} {# note #} ${7 * 7} #{7 * 7} %(name)s %s {0} {name}",
  "*/ alert(1) /* --> <!-- ]]> <script>alert(1)</script>",
  "back\\slash \\n \\u0041 \\' trailing \\",
  "line one\nline two\r\nline three\u2028line four\u2029line five",
  "'; DROP TABLE users; -- ",
  "- yaml: [list, {map}] # comment\n---\n!!python/object:os.system &a *a @at `tick` : colon ",
  "مرحبا بالعالم \u202Eright to left\u202C \u200Bzero width",
  "tab\there, bell\u0007, escape\u001b[31m, nbsp\u00a0, snowman ☃, family 👨‍👩‍👧, ｆｕｌｌ",
  "$(id) `id` $HOME $$ %PATH% ~ ! | & ; > < *",
  "```\n# heading\n![x](javascript:alert(1)) [y](data:text/html,x) <img src=x onerror=alert(1)>",
  "=1+1 @SUM(A1) +1 -1 \t=cmd",
  "a".repeat(300),
];

/** The n-th hostile text, round and round. */
export function hostileText(n: number): string {
  return hostileTexts[n % hostileTexts.length] ?? "";
}
