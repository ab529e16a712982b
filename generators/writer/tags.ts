import { templateTag } from "./template";

/** Python source. */
export const py = templateTag("py");
/** TypeScript and TSX source. */
export const ts = templateTag("ts");
/** YAML. */
export const yaml = templateTag("yaml");
/** Markdown. */
export const md = templateTag("md");
/** Dockerfile, Makefile, nginx, .env, INI, TOML and shell. */
export const conf = templateTag("conf");
