import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { archiveDigest } from "./archive";
import { analyzeDescription, DescriptionError } from "./analysis";
import { checkGenome, isPrintable, type Genome } from "./genome";
import { generateCodebase, GenomeProblemsError, stacks, UnknownStackError, type Progress } from ".";
import type { SourceFile } from "./files";
import { everything, minimal, tutoring } from "./testing/genomes";
import { anyGenome } from "./testing/genomes/arbitrary-genome";
import { hostileTexts } from "./testing/genomes/hostile/texts";
import { runPython } from "./testing/run-python";

const root = fileURLToPath(new URL("..", import.meta.url));

describe("the pipeline", () => {
  test("reports every stage with what is known so far", async () => {
    const seen: Progress[] = [];
    const { counts, files, archive, digest, folder } = await generateCodebase({ genome: minimal, stack: "flask", onProgress: (progress) => void seen.push(progress) });
    expect(seen.map(({ stage }) => stage)).toEqual(["checked", "planned", "emitted", "formatted", "packed"]);
    expect(seen.at(-1)?.counts).toEqual(counts);
    expect([counts.files, counts.bytes, digest, folder]).toEqual([files.length, archive.byteLength, archiveDigest(archive), minimal.product.slug]);
  });

  test("ends when the listener says so", async () => {
    const stop = () => Promise.reject(new Error("cancelled"));
    await expect(generateCodebase({ genome: minimal, stack: "flask", onProgress: stop })).rejects.toThrow("cancelled");
  });

  test("refuses a genome with errors, with all of its problems", async () => {
    const genome: Genome = { ...minimal, entities: [...minimal.entities, ...minimal.entities] };
    const error = await generateCodebase({ genome, stack: "flask" }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(GenomeProblemsError);
    expect((error as GenomeProblemsError).problems).toEqual(checkGenome(genome));
  });

  test("refuses a stack that is not there", async () => {
    await expect(generateCodebase({ genome: minimal, stack: "cobol" })).rejects.toThrow(new UnknownStackError("cobol", stacks.map(({ id }) => id)));
  });
});

/** The digest that another process gives, in its own time zone, language and order of keys. */
function digestElsewhere(genome: Genome, environment: Readonly<Record<string, string>>): string {
  const program = `
    import { generateCodebase } from "./generators/index.ts";
    let input = "";
    for await (const chunk of process.stdin) input += chunk;
    const { digest } = await generateCodebase({ genome: JSON.parse(input), stack: "flask" });
    process.stdout.write(digest);`;
  const args = ["--import", "tsx", "--input-type=module", "-e", program];
  return execFileSync(process.execPath, args, { cwd: root, input: JSON.stringify(shuffleKeys(genome)), encoding: "utf8", env: { ...process.env, ...environment } });
}

/** The same data with the keys of every object in the opposite order. */
function shuffleKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffleKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, shuffleKeys(item)]));
}

describe("the same genome", () => {
  test("gives the same bytes twice, in other time zones and languages, and with its keys in another order", async () => {
    for (const genome of [everything, tutoring]) {
      const { archive, digest } = await generateCodebase({ genome, stack: "flask" });
      const again = await generateCodebase({ genome, stack: "flask" });
      expect(Buffer.from(again.archive).equals(Buffer.from(archive))).toBe(true);
      const elsewhere = [
        digestElsewhere(genome, { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }),
        digestElsewhere(genome, { TZ: "America/St_Johns", LC_ALL: "C", LANG: "C" }),
      ];
      expect(elsewhere).toEqual([digest, digest]);
    }
  }, 240_000);
});

describe("any genome", () => {
  test("that the checker passes gives files that never collide and Python that ruff accepts", async () => {
    await fc.assert(
      fc.asyncProperty(anyGenome({ entities: 4, fields: 4, relations: 4 }), async (genome) => {
        fc.pre(isPrintable(checkGenome(genome)));
        // A collision, a bare text in a hole and a syntax or lint error each throw.
        const { files } = await generateCodebase({ genome, stack: "flask" });
        expect(files.length).toBeGreaterThan(50);
      }),
      { numRuns: 25 },
    );
  }, 600_000);
});

/** Names are derived in snake case and in Pascal case, so this one can only be a name in code when a text broke out of its literal. */
const MARK = "zqxCall";
const CODE_WORDS = [`x"); ${MARK}() #`, `x\'\'\'\n${MARK}()`, `x"""${MARK}()"""`, `{${MARK}()}`, `\${${MARK}()}`, `{{ ${MARK}() }}`, `x\\"; ${MARK}() #`, `x]; ${MARK}(); [`];

/** Names in code position, comments and strings left out, of every Python file. */
const NAMES_PROGRAM = `
names = {token.string for text in data for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.type == tokenize.NAME}
print(json.dumps(sorted(names)))
`;

describe("any text", () => {
  const sentence = fc.tuple(
    fc.constantFrom("A customer has", "Each order has many", "Only managers can delete", "A task has a title and", "As a user, I want", "- Invoice:", "| name |", "# ", "```sql\nCREATE TABLE"),
    fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom(...hostileTexts, ...CODE_WORDS)),
  );
  const anyDescription = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((parts) => parts.map((part) => part.join(" ")).join(".\n"));

  test("is read into a genome without errors or refused in words", () => {
    fc.assert(
      fc.property(anyDescription, (text) => {
        try {
          expect(checkGenome(analyzeDescription(text)).filter(({ severity }) => severity === "error")).toEqual([]);
        } catch (error) {
          if (!(error instanceof DescriptionError)) throw error;
        }
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  test("never puts a word of its own into code position", async () => {
    for (const word of CODE_WORDS) {
      const text = `A customer has a name, a ${word} and an e-mail.\nA ${word} belongs to a customer and has a status (${word}, done).\nOnly ${word} managers can delete a customer.`;
      const genome = analyzeDescription(text);
      expect(checkGenome(genome).filter(({ severity }) => severity === "error")).toEqual([]);
      const { files } = await generateCodebase({ genome, stack: "flask" });
      const python = files.flatMap(({ path, content }) => (path.endsWith(".py") && typeof content === "string" ? [content] : []));
      expect(runPython(NAMES_PROGRAM, python)).not.toContain(MARK);
      expect(files.filter(({ path }) => !/^[A-Za-z0-9._/-]+$/.test(path))).toEqual([]);
      expect(parse(contentOf(files, "openapi.yaml"))).toEqual(JSON.parse(contentOf(files, "backend/app/openapi.json")));
    }
  }, 240_000);
});

function contentOf(files: readonly SourceFile[], path: string): string {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== "string") throw new Error(`There is no ${path}.`);
  return content;
}
