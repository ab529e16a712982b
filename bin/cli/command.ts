import type { Terminal } from "./terminal";

export interface Option {
  readonly name: string;
  /** What the value is called in the help; none for a switch. */
  readonly value?: string;
  readonly help: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

export interface Invocation {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
  /** Folder of the installation. */
  readonly root: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly positionals: readonly string[];
  readonly options: readonly Option[];
  readonly details: string;
  readonly examples: readonly string[];
  /** @returns false when it ran and found the input or the output wanting */
  readonly run: (invocation: Invocation) => Promise<boolean>;
}

/** The text given for an option, or undefined. */
export function textOption({ values }: Invocation, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The positional at `index`; the parser has checked that it is there. */
export function positional({ positionals }: Invocation, index: number): string {
  const value = positionals[index];
  if (value === undefined) throw new Error(`Positional ${index} is missing.`);
  return value;
}
