/** One colour of a product in the shades that the theme needs; every pair has a contrast of at least 4.5. */
export interface Accent {
  readonly name: string;
  readonly light: Shades;
  readonly dark: Shades;
}

export interface Shades {
  /** Filled buttons, with `foreground` on them. */
  readonly fill: string;
  readonly strong: string;
  readonly foreground: string;
  /** Quiet background, with `text` on it. */
  readonly soft: string;
  readonly text: string;
}

function accent(name: string, [fill, strong, soft, text]: readonly [string, string, string, string], [darkFill, darkStrong, darkSoft, darkText]: readonly [string, string, string, string]): Accent {
  return {
    name,
    light: { fill, strong, foreground: "#ffffff", soft, text },
    dark: { fill: darkFill, strong: darkStrong, foreground: "#0b0d12", soft: darkSoft, text: darkText },
  };
}

export const ACCENTS: readonly Accent[] = [
  accent("indigo", ["#4f46e5", "#4338ca", "#eef2ff", "#4338ca"], ["#a5b4fc", "#c7d2fe", "#26264d", "#c7d2fe"]),
  accent("blue", ["#2563eb", "#1d4ed8", "#eff6ff", "#1d4ed8"], ["#93c5fd", "#bfdbfe", "#1a2d4f", "#bfdbfe"]),
  accent("cyan", ["#0e7490", "#155e75", "#ecfeff", "#155e75"], ["#67e8f9", "#a5f3fc", "#113540", "#a5f3fc"]),
  accent("teal", ["#0f766e", "#115e59", "#f0fdfa", "#115e59"], ["#5eead4", "#99f6e4", "#123733", "#99f6e4"]),
  accent("green", ["#15803d", "#166534", "#f0fdf4", "#166534"], ["#86efac", "#bbf7d0", "#16351f", "#bbf7d0"]),
  accent("amber", ["#b45309", "#92400e", "#fffbeb", "#92400e"], ["#fcd34d", "#fde68a", "#3d2c0c", "#fde68a"]),
  accent("rose", ["#be123c", "#9f1239", "#fff1f2", "#9f1239"], ["#fda4af", "#fecdd3", "#45182a", "#fecdd3"]),
  accent("violet", ["#7c3aed", "#6d28d9", "#f5f3ff", "#6d28d9"], ["#c4b5fd", "#ddd6fe", "#2f2455", "#ddd6fe"]),
];

/** The same product always has the same colour, and two products seldom share one. */
export function accentOf(slug: string): Accent {
  let sum = 0;
  for (let index = 0; index < slug.length; index += 1) sum = (sum * 31 + slug.charCodeAt(index)) % 65_521;
  return ACCENTS[sum % ACCENTS.length] ?? (ACCENTS[0] as Accent);
}
