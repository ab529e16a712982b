import { diskError } from "./errors";

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** Whether a machine reads: results are JSON then, and progress is silent. */
  readonly json: boolean;
  /** A result for people; left out when a machine reads. */
  readonly say: (line: string) => Promise<void>;
  /** A result as it is, whoever reads. */
  readonly print: (text: string) => Promise<void>;
  /** The result for machines; left out when a person reads. */
  readonly answer: (value: unknown) => Promise<void>;
  /** How far it is: one line that changes on a terminal, a line for each step otherwise. */
  readonly progress: (line: string, options?: { readonly passing?: boolean }) => void;
  readonly fail: (problem: { readonly code: string; readonly message: string }) => Promise<void>;
}

const CLEAR_LINE = "\r\u001b[2K";

/** The terminal of this process. */
export function createTerminal({ json }: { readonly json: boolean }): Terminal {
  leaveQuietlyWhenNobodyReads();
  const { stderr } = process;
  let open = false;
  const settle = () => {
    if (open) stderr.write(CLEAR_LINE);
    open = false;
  };
  const print = async (text: string) => {
    settle();
    await write(process.stdout, text.endsWith("\n") ? text : `${text}\n`).catch((error: unknown) => {
      throw diskError("write standard output", error);
    });
  };
  return {
    json,
    print,
    say: async (line) => {
      if (!json) await print(line);
    },
    answer: async (value) => {
      if (json) await print(JSON.stringify(value, null, 2));
    },
    progress: (line, { passing = false } = {}) => {
      if (json) return;
      if (stderr.isTTY) {
        stderr.write(`${CLEAR_LINE}${line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
        open = true;
      } else if (!passing) {
        stderr.write(`${line}\n`);
      }
    },
    fail: async (problem) => {
      settle();
      if (json) await write(process.stdout, `${JSON.stringify({ error: problem }, null, 2)}\n`).catch(() => undefined);
      stderr.write(`groundwork: ${printable(problem.message)}\n`);
    },
  };
}

/** Text from a file may hold control characters; they must not reach a terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/** Waits for the reader, so that a result is complete before the process ends. */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => (error === null || error === undefined ? resolve() : reject(error)));
  });
}

/** `groundwork ... | head`: the reader has seen enough. Other failures reach the writer. */
function leaveQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(1);
    });
  }
}
