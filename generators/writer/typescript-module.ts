import { blockLanguage } from "./block";
import type { Block } from "./block";
import { checkBinding, identifier } from "./identifier";
import { ImportTable } from "./imports";
import { makeSymbol } from "./symbol";
import type { ImportedSymbol } from "./symbol";
import { printTypeScriptImports } from "./typescript-imports";

interface ModuleOptions {
  /** Prints the directive above the imports. */
  readonly directive?: "use client" | "use server";
}

interface UseOptions {
  /** Another local name, when the own one is taken. */
  readonly as?: string;
}

/** One TypeScript or TSX file being written: collects its imports and prints them above the body. */
export class TypeScriptModule {
  readonly language = "ts";
  readonly #values = new ImportTable();
  readonly #types = new Set<string>();
  readonly #directive: ModuleOptions["directive"];

  constructor(options: ModuleOptions = {}) {
    this.#directive = options.directive;
  }

  /** `import { name } from "module"`. */
  use(module: string, name: string, options: UseOptions = {}): ImportedSymbol<"ts"> {
    const local = this.#add(module, identifier(name).name, options.as ?? name);
    this.#types.delete(local);
    return makeSymbol("ts", local, this);
  }

  /** `import type { name } from "module"`, unless the value is used as well. */
  useType(module: string, name: string, options: UseOptions = {}): ImportedSymbol<"ts"> {
    const before = this.#values.all().length;
    const local = this.#add(module, identifier(name).name, options.as ?? name);
    if (this.#values.all().length > before) this.#types.add(local);
    return makeSymbol("ts", local, this);
  }

  /** `import local from "module"`. */
  useDefault(module: string, local: string): ImportedSymbol<"ts"> {
    return makeSymbol("ts", this.#add(module, "default", local), this);
  }

  /** `import * as local from "module"`. */
  useNamespace(module: string, local: string): ImportedSymbol<"ts"> {
    return makeSymbol("ts", this.#add(module, "*", local), this);
  }

  /** Says that the body defines `name`, so that no import may take it. Returns nothing to print. */
  declare(name: string): void {
    this.#values.declare(checkBinding(name, "ts"));
  }

  /** The file's content. Throws when the body prints a symbol of another module. */
  render(body: Block<"ts">): string {
    const language = blockLanguage(body);
    if (language !== "ts" && language !== "any") throw new Error(`A TypeScript module cannot print a ${language} block.`);
    if (body.collector !== undefined && body.collector !== this) {
      throw new Error("The body prints a symbol of another module: take it from the module that renders it.");
    }
    const directive = this.#directive === undefined ? "" : `"${this.#directive}";`;
    const imports = printTypeScriptImports(this.#values.all(), this.#types);
    const content = [directive, imports, body.text].filter((section) => section !== "").join("\n\n");
    return content === "" ? "" : `${content}\n`;
  }

  #add(module: string, name: string, local: string): string {
    if (!/^(@\/|\.{1,2}\/|node:|@?[a-z0-9])[A-Za-z0-9_@./()[\]-]*$/.test(module)) {
      throw new Error(`${JSON.stringify(module)} is not a module path.`);
    }
    this.#values.add({ module, name, local: checkBinding(local, "ts") });
    return local;
  }
}
