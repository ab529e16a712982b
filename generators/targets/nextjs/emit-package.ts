import { loadStatic, type SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";

const NAMED = ["frontend/package.json", "frontend/package-lock.json"];

/** `package.json` and its lock file: the pinned packages, under the product's name. */
export function emitPackage({ product }: Plan): readonly SourceFile[] {
  return loadStatic("nextjs")
    .filter(({ path }) => NAMED.includes(path))
    .map((file) => ({ ...file, content: String(file.content).replaceAll('"name": "frontend"', `"name": ${JSON.stringify(`${product.slug}-frontend`)}`) }));
}
