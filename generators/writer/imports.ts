/** One name that a module takes from another. */
export interface ImportedName {
  readonly module: string;
  /** The name in the other module; undefined imports the module itself. */
  readonly name: string | undefined;
  /** The name it has here. */
  readonly local: string;
}

/** The imports of one file, refusing two meanings for one local name. */
export class ImportTable {
  readonly #byLocal = new Map<string, ImportedName>();

  /** Records an import. Throws when the local name already means something else. */
  add(imported: ImportedName): void {
    const known = this.#byLocal.get(imported.local);
    if (known !== undefined && !(known.module === imported.module && known.name === imported.name)) {
      throw new Error(`"${imported.local}" of ${imported.module} is already taken by ${known.module}: give it another name with { as }.`);
    }
    this.#byLocal.set(imported.local, imported);
  }

  /** Records a name the file defines itself, so that no import takes it. */
  declare(local: string): void {
    this.add({ module: "this file", name: local, local });
  }

  /** The recorded imports, unordered, without the names the file defines itself. */
  all(): readonly ImportedName[] {
    return [...this.#byLocal.values()].filter((imported) => imported.module !== "this file");
  }
}
