import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { accentOf } from "./accents";

/** `src/app/icon.svg`: the initial of the product on its colour, or a disc where it has none in Latin letters. */
export function emitIcon({ product }: Plan): SourceFile {
  const { fill, foreground } = accentOf(product.slug).light;
  const initial = /^[A-Za-z0-9]/.exec(product.name)?.[0]?.toUpperCase();
  const mark =
    initial === undefined
      ? `<circle cx="16" cy="16" r="7" fill="${foreground}"/>`
      : `<text x="16" y="22" text-anchor="middle" font-family="system-ui, sans-serif" font-size="18" font-weight="700" fill="${foreground}">${initial}</text>`;
  const content = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n  <rect width="32" height="32" rx="8" fill="${fill}"/>\n  ${mark}\n</svg>\n`;
  return { path: "frontend/src/app/icon.svg", content };
}
