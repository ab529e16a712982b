import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { accentOf, type Shades } from "./accents";

/** `src/app/theme.css`: every colour of the app, light and dark. */
export function emitTheme({ product }: Plan): SourceFile {
  const { name, light, dark } = accentOf(product.slug);
  const content = `/* Every colour and the typeface of the app. The accent is ${name}: change these lines to change it everywhere. */
:root {
${accentLines(light)}

  --background: #fafafa;
  --foreground: #18181b;
  --surface: #ffffff;
  --muted: #f1f1f3;
  --muted-foreground: #5f5f6a;
  --border: #e4e4e7;
  --border-strong: #a9a9b2;
  --input: #8e8e98;
  --danger: #c81e1e;
  --danger-strong: #a61717;
  --danger-foreground: #ffffff;
  --danger-soft: #fef2f2;
  --danger-text: #b91c1c;
  --success-soft: #ecfdf3;
  --success-text: #166534;
  --warning-soft: #fff8e6;
  --warning-text: #854d0e;

  --font:
    ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}

.dark {
${accentLines(dark)}

  --background: #0e0f13;
  --foreground: #f4f4f5;
  --surface: #16171d;
  --muted: #23242c;
  --muted-foreground: #a9aab6;
  --border: #2b2c35;
  --border-strong: #5b5d6b;
  --input: #6b6d7c;
  --danger: #f87171;
  --danger-strong: #fca5a5;
  --danger-foreground: #1b0b0b;
  --danger-soft: #3a181b;
  --danger-text: #fca5a5;
  --success-soft: #12301f;
  --success-text: #86efac;
  --warning-soft: #372b0e;
  --warning-text: #fcd34d;
}
`;
  return { path: "frontend/src/app/theme.css", content };
}

function accentLines({ fill, strong, foreground, soft, text }: Shades): string {
  const colours = { accent: fill, "accent-strong": strong, "accent-foreground": foreground, "accent-soft": soft, "accent-text": text, ring: fill };
  return Object.entries(colours)
    .map(([name, value]) => `  --${name}: ${value};`)
    .join("\n");
}
