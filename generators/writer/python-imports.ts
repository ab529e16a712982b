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
  const modules = group.filter((imported) => imported.name === undefined).sort(compareModules);
  const renamed = group.filter((imported) => imported.name !== undefined && imported.name !== imported.local);
  const plain = new Map<string, ImportedName[]>();
  for (const imported of group) {
    if (imported.name === imported.local) plain.set(imported.module, [...(plain.get(imported.module) ?? []), imported]);
  }
  // isort gives every renamed name a statement of its own and orders statements by their first name.
  const statements = [...renamed.map((imported) => [imported]), ...[...plain.values()].map((names) => names.sort(compareMembers))];
  return [
    ...modules.map(({ module, local }) => (local === module ? `import ${module}` : `import ${module} as ${local}`)),
    ...statements.sort(compareStatements).map(printStatement),
  ];
}

function printStatement(names: readonly ImportedName[]): string {
  const printed = names.map(({ name, local }) => (name === local ? local : `${name ?? ""} as ${local}`));
  return `from ${names[0]?.module ?? ""} import ${printed.join(", ")}`;
}

function compareModules(left: ImportedName, right: ImportedName): number {
  return (
    compareNames(left.module, right.module) ||
    Number(left.local !== left.module) - Number(right.local !== right.module) ||
    compareNatural(left.local, right.local)
  );
}

function compareStatements(left: readonly ImportedName[], right: readonly ImportedName[]): number {
  const [first] = left;
  const [second] = right;
  if (first === undefined || second === undefined) return left.length - right.length;
  return compareNames(first.module, second.module) || compareMembers(first, second);
}

function compareMembers(left: ImportedName, right: ImportedName): number {
  return (
    kindRank(left.name ?? "") - kindRank(right.name ?? "") ||
    compareNames(left.name ?? "", right.name ?? "") ||
    Number(left.name !== left.local) - Number(right.name !== right.local) ||
    compareNatural(left.local, right.local)
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
