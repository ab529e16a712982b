import type { Formatter } from "@dprint/formatter";
import { FormatError } from "./format-error";
import { loadDprint } from "./load-dprint";

/** How TypeScript is laid out; the generated dprint.json says the same, and a test holds the two together. */
export const DPRINT_SETTINGS = {
  lineWidth: 100,
  indentWidth: 2,
  useTabs: false,
  newLineKind: "lf",
  typescript: {
    quoteStyle: "preferDouble",
    quoteProps: "asNeeded",
    useBraces: "whenNotSingleLine",
    "arrowFunction.useParentheses": "force",
    "module.sortImportDeclarations": "maintain",
    "module.sortExportDeclarations": "maintain",
    "importDeclaration.sortNamedImports": "maintain",
    "exportDeclaration.sortNamedExports": "maintain",
    preferSingleLine: true,
    "arguments.preferSingleLine": false,
    "arrayExpression.preferSingleLine": false,
    "objectExpression.preferSingleLine": false,
    "memberExpression.preferSingleLine": false,
    "binaryExpression.linePerExpression": true,
    "binaryExpression.operatorPosition": "sameLine",
    "jsxOpeningElement.bracketPosition": "nextLine",
    "jsxSelfClosingElement.bracketPosition": "nextLine",
  },
} as const;

let loading: Promise<Formatter> | undefined;

async function loadFormatter(): Promise<Formatter> {
  const formatter = await loadDprint();
  const { typescript, ...general } = DPRINT_SETTINGS;
  formatter.setConfig(general, typescript);
  return formatter;
}

/** A TypeScript or TSX file laid out. Throws a `FormatError` when it is no valid code. */
export async function formatTypeScript(path: string, content: string): Promise<string> {
  loading ??= loadFormatter();
  const formatter = await loading;
  try {
    return formatter.formatText({ filePath: path, fileText: content });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const [, words = message, line = "1"] = /^(.*?) at \S+:(\d+):\d+/s.exec(message) ?? [];
    throw new FormatError([{ path, line: Number(line), rule: "invalid-syntax", message: words }]);
  }
}
