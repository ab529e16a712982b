import { createHighlighterCore, type HighlighterCore } from "shiki/core";
import { createCssVariablesTheme } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { oncePerProcess } from "../../once-per-process";

/** A piece of a line; `kind` is what it is in the language, such as `keyword`, or null for plain text. */
export interface Token {
  readonly text: string;
  readonly kind: string | null;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  py: "python",
  pyi: "python",
  ts: "typescript",
  tsx: "tsx",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  json: "json",
  yaml: "yaml",
  yml: "yaml",
  md: "markdown",
  html: "html",
  css: "css",
  sql: "sql",
  sh: "shellscript",
  toml: "toml",
  ini: "ini",
  cfg: "ini",
  mako: "python",
  conf: "nginx",
};
const BY_NAME: Readonly<Record<string, string>> = { Dockerfile: "docker", Makefile: "make", ".env.example": "ini" };

/** Beyond this, colours cost more than they tell. */
const MOST_CHARACTERS = 300_000;

/** The lines of a file, cut into what each piece is. Without a known language, lines are whole. */
export async function highlightCode(path: string, text: string): Promise<readonly (readonly Token[])[]> {
  const name = path.split("/").at(-1) ?? path;
  const language = BY_NAME[name] ?? LANGUAGES[name.split(".").at(-1) ?? ""];
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (language === undefined || body.length > MOST_CHARACTERS) return body.split("\n").map((line) => [{ text: line, kind: null }]);
  const lines = (await highlighter()).codeToTokensBase(body, { lang: language, theme: "kinds" });
  return lines.map((line) => line.map(({ content, color }) => ({ text: content, kind: /^var\(--shiki-token-([a-z-]+)\)$/.exec(color ?? "")?.[1] ?? null })));
}

/** Colours are names of kinds; the style sheet knows what each looks like, light and dark. */
function highlighter(): Promise<HighlighterCore> {
  return oncePerProcess("highlighter", () =>
    createHighlighterCore({
      engine: createJavaScriptRegexEngine({ forgiving: true }),
      themes: [createCssVariablesTheme({ name: "kinds", variablePrefix: "--shiki-" })],
      langs: [
        import("shiki/langs/python.mjs"),
        import("shiki/langs/typescript.mjs"),
        import("shiki/langs/tsx.mjs"),
        import("shiki/langs/javascript.mjs"),
        import("shiki/langs/json.mjs"),
        import("shiki/langs/yaml.mjs"),
        import("shiki/langs/markdown.mjs"),
        import("shiki/langs/html.mjs"),
        import("shiki/langs/css.mjs"),
        import("shiki/langs/sql.mjs"),
        import("shiki/langs/shellscript.mjs"),
        import("shiki/langs/toml.mjs"),
        import("shiki/langs/ini.mjs"),
        import("shiki/langs/nginx.mjs"),
        import("shiki/langs/docker.mjs"),
        import("shiki/langs/make.mjs"),
      ],
    }),
  );
}
