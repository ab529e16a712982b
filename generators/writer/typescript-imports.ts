import type { ImportedName } from "./imports";

/** The import block of a TypeScript file: node, packages, `@/`, relative; each by path, then name. */
export function printTypeScriptImports(imports: readonly ImportedName[], types: ReadonlySet<string>): string {
  const modules = [...new Set(imports.map((imported) => imported.module))].sort(compareModules);
  const groups: string[][] = [[], [], [], []];
  for (const module of modules) {
    const own = imports.filter((imported) => imported.module === module).sort((a, b) => compare(a.local, b.local));
    groups[groupOf(module)]?.push(...printModule(module, own, types));
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.join("\n"))
    .join("\n\n");
}

function printModule(module: string, imports: readonly ImportedName[], types: ReadonlySet<string>): string[] {
  const fallback = imports.filter((imported) => imported.name === "default");
  const named = imports.filter((imported) => imported.name !== "*" && imported.name !== "default");
  const values = named.filter((imported) => !types.has(imported.local));
  const typesOnly = named.filter((imported) => types.has(imported.local));
  return [
    ...fallback.map(({ local }) => `import ${local} from "${module}";`),
    ...imports.filter((imported) => imported.name === "*").map(({ local }) => `import * as ${local} from "${module}";`),
    ...(values.length > 0 ? [`import { ${values.map(printName).join(", ")} } from "${module}";`] : []),
    ...(typesOnly.length > 0 ? [`import type { ${typesOnly.map(printName).join(", ")} } from "${module}";`] : []),
  ];
}

function printName({ name, local }: ImportedName): string {
  return name === local ? local : `${name ?? ""} as ${local}`;
}

function groupOf(module: string): number {
  if (module.startsWith("node:")) return 0;
  if (module.startsWith("@/")) return 2;
  return module.startsWith(".") ? 3 : 1;
}

function compareModules(left: string, right: string): number {
  return groupOf(left) - groupOf(right) || compare(left, right);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
