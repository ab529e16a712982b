export interface Statement {
  /** The line it begins on, from one. */
  readonly line: number;
  readonly sql: string;
}

const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\/|[();,]|[^'"`$\-/();,]+|[\s\S]/g;

/** The statements of a script without remarks; what stands in quotation marks is left alone. */
export function splitStatements(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let [sql, line, start] = ["", 1, 1];
  for (const [token] of text.matchAll(TOKEN)) {
    if (sql.trim() === "") start = line;
    line += token.split("\n").length - 1;
    if (token.startsWith("--") || token.startsWith("/*")) sql += " ";
    else if (token === ";") {
      if (sql.trim() !== "") statements.push({ line: start, sql: sql.trim() });
      sql = "";
    } else sql += token;
  }
  if (sql.trim() !== "") statements.push({ line: start, sql: sql.trim() });
  return statements;
}

/** The parts between commas that stand in no parentheses. */
export function splitTopLevel(body: string): readonly string[] {
  const parts: string[] = [];
  let [part, depth] = ["", 0];
  for (const [token] of body.matchAll(TOKEN)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (token === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += token;
  }
  return [...parts, part.trim()].filter((text) => text !== "");
}

/** The name in "x", `x` or [x], or the bare one in lower case, as databases read it. */
export function unquoteIdentifier(text: string): string {
  const name = text.trim();
  if (name.startsWith('"')) return name.slice(1, -1).replace(/""/g, '"');
  if (name.startsWith("`") || name.startsWith("[")) return name.slice(1, -1);
  return name.toLowerCase();
}
