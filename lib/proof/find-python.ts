import { ProofImpossible } from "./proof";
import { runCommand, type CommandOptions } from "./run-command";

export interface Python {
  readonly program: string;
  /** Such as `3.11.7`. */
  readonly version: string;
}

const CANDIDATES = ["python3.13", "python3.12", "python3.11", "python3", "python"];
const OLDEST_MINOR = 11;
const NEWEST_MINOR = 13;

/**
 * The first Python on the path that generated backends support and that can make environments.
 * @throws ProofImpossible when there is none
 */
export async function findPython(options: CommandOptions): Promise<Python> {
  const seen: string[] = [];
  for (const program of CANDIDATES) {
    const { status, output } = await runCommand(program, ["-c", "import platform, ensurepip, venv; print(platform.python_version())"], options);
    const [, version, minor] = /^(3\.(\d+)\.\S+)\s*$/.exec(output) ?? [];
    if (status === 0 && version !== undefined && Number(minor) >= OLDEST_MINOR && Number(minor) <= NEWEST_MINOR) return { program, version };
    if (status !== 127) seen.push(`${program}: ${version ?? output.trim().split("\n").at(-1) ?? ""}`);
  }
  const found = seen.length === 0 ? "" : ` Found only ${seen.join(", ")}.`;
  throw new ProofImpossible(`A proof needs Python 3.${OLDEST_MINOR} to 3.${NEWEST_MINOR} with venv (Debian, Ubuntu: apt install python3 python3-venv).${found}`);
}
