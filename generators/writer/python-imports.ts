import type { ImportedName } from "./imports";
import { compareNatural } from "./natural-order";
import { PYTHON_STDLIB } from "./stdlib";

/** The packages of a generated codebase itself; `ruff.isort.known-first-party` says the same. */
export const FIRST_PARTY: readonly string[] = ["app", "tests"];

/** The import block of a Python file: future, standard library, third party, first party, as ruff's isort orders them. */
export function printPythonImports(imports: readonly ImportedName[]): string {
  const groups: ImportedName[][] = [[], [], [], []];
  for (const imported of imports) groups[groupOf(imported.module)]?.push(imported);
  return groups
    .filter((group) => group.length > 0)
    .map((group) => printGroup(group).join("\n"))
    .join("\n\n");
}

function groupOf(module: string): number {
  const root = module.split(".")[0] ?? "";
  if (root === "__future__") return 0;
  if (PYTHON_STDLIB.has(root)) return 1;
  return FIRST_PARTY.includes(root) ? 3 : 2;
}

function printGroup(group: readonly ImportedName[]): string[] {
  const modules = group.filter((imported) => imported.name === undefined);
  const statements = modules.sort(compareModules).map((imported) =>
    imported.local === imported.module ? `import ${imported.module}` : `import ${imported.module} as ${imported.local}`,
  );
  const members = group.filter((imported) => imported.name !== undefined).sort(compareMembers);
  let open: { module: string; names: string[] } | undefined;
  for (const { module, name, local } of members) {
    if (local !== name) {
      statements.push(`from ${module} import ${name} as ${local}`);
    } else if (open?.module === module) {
      open.names.push(local);
      statements[statements.length - 1] = `from ${module} import ${open.names.join(", ")}`;
    } else {
      statements.push(`from ${module} import ${local}`);
    }
    open = local !== name ? undefined : open?.module === module ? open : { module, names: [local] };
  }
  return statements;
}

function compareModules(left: ImportedName, right: ImportedName): number {
  return compareNames(left.module, right.module) || compareNames(left.local, right.local);
}

/** Modules in order; within one, plain names first, then the renamed ones. */
function compareMembers(left: ImportedName, right: ImportedName): number {
  return (
    compareNames(left.module, right.module) ||
    Number(left.name !== left.local) - Number(right.name !== right.local) ||
    kindRank(left.name ?? "") - kindRank(right.name ?? "") ||
    compareNames(left.name ?? "", right.name ?? "") ||
    compareNames(left.local, right.local)
  );
}

function compareNames(left: string, right: string): number {
  return compareNatural(left.toLowerCase(), right.toLowerCase()) || compareNatural(left, right);
}

/** isort's order-by-type: CONSTANTS, then Classes, then the rest. */
function kindRank(name: string): number {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}
