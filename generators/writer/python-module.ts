import { blockLanguage } from "./block";
import type { Block } from "./block";
import { checkBinding } from "./identifier";
import { ImportTable } from "./imports";
import { pyDocstring } from "./python-docstring";
import { printPythonImports } from "./python-imports";
import { makeSymbol } from "./symbol";
import type { ImportedSymbol } from "./symbol";

interface ModuleOptions {
  /** The module's docstring, as plain words. */
  readonly docstring?: string;
}

interface UseOptions {
  /** Another local name, when the own one is taken. */
  readonly as?: string;
}

/** One Python file being written: collects its imports and prints them above the body. */
export class PythonModule {
  readonly language = "py";
  readonly #imports = new ImportTable();
  readonly #typeImports = new ImportTable();
  readonly #exports: string[] = [];
  readonly #docstring: string;

  constructor(options: ModuleOptions = {}) {
    this.#docstring = options.docstring ?? "";
  }

  /** `from module import name`; the symbol prints the local name. */
  use(module: string, name: string, options: UseOptions = {}): ImportedSymbol<"py"> {
    const local = checkBinding(options.as ?? name, "py");
    this.#imports.add({ module: checkPath(module), name: checkBinding(name, "py"), local });
    return makeSymbol("py", local, this);
  }

  /** `import module`, or `import module as local`. */
  useModule(module: string, options: UseOptions = {}): ImportedSymbol<"py"> {
    const local = options.as === undefined ? checkPath(module) : checkBinding(options.as, "py");
    this.#imports.add({ module: checkPath(module), name: undefined, local });
    return makeSymbol("py", local, this);
  }

  /** Like `use`, but imported for type checkers only, so that two modules may name each other. */
  useForTypes(module: string, name: string): ImportedSymbol<"py"> {
    this.use("typing", "TYPE_CHECKING");
    this.#imports.declare(checkBinding(name, "py"));
    this.#typeImports.add({ module: checkPath(module), name, local: name });
    return makeSymbol("py", name, this);
  }

  /** Imports a name only to offer it again: it goes into `__all__`, which `render` prints. */
  reexport(module: string, name: string): void {
    this.use(module, name);
    if (!this.#exports.includes(name)) this.#exports.push(name);
  }

  /** Says that the body defines `name`, so that no import may take it. Returns nothing to print. */
  declare(name: string): void {
    this.#imports.declare(checkBinding(name, "py"));
  }

  /** The file's content. Throws when the body prints a symbol of another module. */
  render(body: Block<"py">): string {
    const language = blockLanguage(body);
    if (language !== "py" && language !== "any") throw new Error(`A Python module cannot print a ${language} block.`);
    if (body.collector !== undefined && body.collector !== this) {
      throw new Error("The body prints a symbol of another module: take it from the module that renders it.");
    }
    const typeImports = printPythonImports(this.#typeImports.all());
    const guarded = typeImports === "" ? "" : `if TYPE_CHECKING:\n${typeImports.replace(/^(?=.)/gm, "    ")}`;
    const exported = [...this.#exports].sort((a, b) => (a < b ? -1 : 1)).map((name) => `    "${name}",\n`);
    const all = exported.length === 0 ? "" : `__all__ = [\n${exported.join("")}]`;
    const docstring = pyDocstring(this.#docstring, 0).text;
    const sections = [docstring, printPythonImports(this.#imports.all()), guarded, all, body.text];
    const content = sections.filter((section) => section !== "").join("\n\n");
    return content === "" ? "" : `${content}\n`;
  }
}

function checkPath(module: string): string {
  for (const part of module.split(".")) checkBinding(part, "py");
  return module;
}
