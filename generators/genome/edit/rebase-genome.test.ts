import fc from "fast-check";
import { expect, test } from "vitest";
import { analyzeDescription } from "../../analysis/index";
import { anyAim } from "../../testing/genomes/arbitrary-command";
import { anyGenome } from "../../testing/genomes/arbitrary-genome";
import { checkGenome } from "../check-genome";
import type { Genome } from "../genome";
import { applyCommand } from "./apply-command";
import { CommandError, type GenomeCommand } from "./command";
import { mergeGenomes } from "./merge-genomes";
import { rebaseGenome } from "./rebase-genome";

const FIRST = `# Libro
Libro helps a village library lend its books.
A book has a title, an author and a status (available, lent, lost).
A member has a name and an email.
A loan has a start date and a due date. Each loan belongs to a book and to a member.`;
const SECOND = `${FIRST}
A shelf has a label and a floor. Each book belongs to a shelf.`;

const run = (genome: Genome, ...commands: readonly GenomeCommand[]): Genome => commands.reduce(applyCommand, genome);
const named = (genome: Genome) => genome.entities.map(({ name }) => name);
const entity = (genome: Genome, name: string) => genome.entities.find((each) => each.name === name);

test("a person's edits and ids survive another reading, and what the text adds arrives", () => {
  const base = analyzeDescription(FIRST);
  const [book, author] = [entity(base, "Book")?.id ?? "", entity(base, "Book")?.fields.find(({ name }) => name === "Author")?.id ?? ""];
  const mine = run(
    base,
    { kind: "changeEntity", entity: book, changes: { name: "Volume" } },
    { kind: "removeField", field: author },
    { kind: "addField", owner: book, name: "pages", type: "integer" },
    { kind: "addEntity", name: "Fine" },
  );
  const after = rebaseGenome({ base, mine, next: analyzeDescription(SECOND) });
  expect(named(after)).toEqual(expect.arrayContaining(["Volume", "Fine", "Shelf", "Member", "Loan"]));
  expect(named(after)).not.toContain("Book");
  expect(entity(after, "Volume")?.id).toBe(book);
  const fields = entity(after, "Volume")?.fields.map(({ name }) => name) ?? [];
  expect(fields).toContain("pages");
  expect(fields).not.toContain("Author");
  expect(after.relations.some(({ from, to }) => from === book && to === entity(after, "Shelf")?.id)).toBe(true);
  expect(checkGenome(after).filter(({ code }) => code.startsWith("unknown") || code === "duplicate-id")).toEqual([]);
});

test("what the text no longer says goes, unless the person touched it", () => {
  const base = analyzeDescription(SECOND);
  const untouched = rebaseGenome({ base, mine: base, next: analyzeDescription(FIRST) });
  expect(named(untouched)).not.toContain("Shelf");
  const mine = run(base, { kind: "addField", owner: entity(base, "Shelf")?.id ?? "", name: "colour", type: "string" });
  expect(named(rebaseGenome({ base, mine, next: analyzeDescription(FIRST) }))).toContain("Shelf");
});

test("what a person added and the text says later is one thing", () => {
  const base = analyzeDescription(FIRST);
  const mine = run(base, { kind: "addEntity", name: "Shelf" });
  const after = rebaseGenome({ base, mine, next: analyzeDescription(SECOND) });
  expect(named(after).filter((name) => name === "Shelf")).toHaveLength(1);
  expect(entity(after, "Shelf")?.id).toBe(entity(mine, "Shelf")?.id);
  expect(entity(after, "Shelf")?.fields.map(({ name }) => name)).toContain("Label");
});

test("a permission, a feature and an answer are kept", () => {
  const base = analyzeDescription(FIRST);
  const book = entity(base, "Book")?.id ?? "";
  const [role] = base.roles;
  const mine = run(base, { kind: "setPermission", role: role?.id ?? "", entity: book, action: "delete", scopes: [], fields: null }, { kind: "switchFeature", feature: "auditLog", on: true });
  const after = rebaseGenome({ base, mine, next: analyzeDescription(SECOND) });
  expect(after.permissions.some((each) => each.role === role?.id && each.entity === book && each.action === "delete")).toBe(false);
  expect(after.features.auditLog.enabled).toBe(true);
});

const attempt = (genome: Genome, command: GenomeCommand | null): Genome => {
  try {
    return command === null ? genome : applyCommand(genome, command);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    return genome;
  }
};

test("merging is neutral where only one side changed, and never leaves a broken reference", () => {
  fc.assert(
    fc.property(anyGenome(), fc.array(anyAim, { maxLength: 5 }), fc.array(anyAim, { maxLength: 5 }), (base, first, second) => {
      const mine = first.reduce((genome, aim) => attempt(genome, aim(genome)), base);
      const theirs = second.reduce((genome, aim) => attempt(genome, aim(genome)), base);
      expect(mergeGenomes({ base, mine, theirs: base })).toEqual(mine);
      expect(mergeGenomes({ base, mine: base, theirs })).toEqual(theirs);
      const both = checkGenome(mergeGenomes({ base, mine, theirs }));
      expect(both.filter(({ code }) => code.startsWith("unknown-")).map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
