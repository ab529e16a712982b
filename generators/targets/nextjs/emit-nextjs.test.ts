import { describe, expect, test } from "vitest";
import { formatTree } from "../../format/index";
import { planCodebase } from "../../plan/index";
import { clinic, everything, hostile, minimal, rental } from "../../testing/genomes/index";
import { ACCENTS, accentOf } from "./accents";
import { emitAccess } from "./emit-access";
import { iconOf } from "./entity-icons";
import { emitNextjs } from "./index";

async function contentOf(genome: typeof everything, path: string): Promise<string> {
  const files = emitNextjs(planCodebase(genome)).filter((file) => file.path === path);
  return String((await formatTree(files))[0]?.content);
}

describe.each(Object.entries({ clinic, everything, hostile, minimal, rental }))("the frontend of %s", (_name, genome) => {
  test("is valid code, every file of it, and the same each time", async () => {
    const plan = planCodebase(genome);
    const files = await formatTree(emitNextjs(plan));
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(await formatTree(emitNextjs(plan))).toEqual(files);
    // What a developer's formatter would change at once is not laid out.
    expect(await formatTree(files)).toEqual(files);
  });
});

test("the access table of the pages is that of the API", async () => {
  expect(await contentOf(clinic, "frontend/src/access/access.ts")).toContain('receptionist: {\n    patient: {\n      create: { "scopes": ["any"] },'.replaceAll('"scopes"', "scopes"));
  expect(emitAccess(planCodebase(clinic)).symbols).toEqual([{ name: "ACCESS", sources: clinic.roles.map(({ id }) => id) }]);
});

test("packages are those of the lock file, under the product's name", async () => {
  const manifest = JSON.parse(await contentOf(clinic, "frontend/package.json")) as { name: string; dependencies: Record<string, string>; devDependencies: Record<string, string> };
  const lock = JSON.parse(await contentOf(clinic, "frontend/package-lock.json")) as { name: string; packages: Record<string, { name?: string; dependencies?: object; devDependencies?: object; optionalDependencies?: object; resolved?: string; version?: string }> };
  expect([manifest.name, lock.name, lock.packages[""]?.name]).toEqual(Array(3).fill("practice-desk-frontend"));
  expect(lock.packages[""]?.dependencies).toEqual(manifest.dependencies);
  expect(lock.packages[""]?.devDependencies).toEqual(manifest.devDependencies);
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  const optional = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(optional.filter((name) => !Object.keys(lock.packages).some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined && !resolved.startsWith("https://"))).toEqual([]);
});

test("who may register, and as what, is asked as the tenancy has it", async () => {
  const path = "frontend/src/features/auth/register-form.tsx";
  const withTenancy = (tenancy: "single" | "marketplace" | "workspaces") => contentOf({ ...clinic, product: { ...clinic.product, tenancy } }, path);
  expect(await withTenancy("workspaces")).toContain('label="Name of your workspace"');
  expect(await withTenancy("single")).not.toContain("workspace_name");
  expect(await contentOf(rental, path)).toContain("workspace_name");
});

test("an icon says what a kind of record is called by, and strangers still get one", () => {
  expect(iconOf("visit note", 0)).toBe("MessageSquare");
  expect([iconOf("qzx", 0), iconOf("qzx", 1), iconOf("qzx", 5)]).toEqual(["Layers", "Boxes", "Layers"]);
});

test("every colour of a product can be read on what it stands on", () => {
  for (const { name, light, dark } of ACCENTS) {
    for (const [mode, { fill, foreground, soft, text, strong }] of Object.entries({ light, dark })) {
      const contrasts = [contrast(fill, foreground), contrast(strong, foreground), contrast(soft, text)];
      expect([name, mode, contrasts.every((value) => value >= 4.5)]).toEqual([name, mode, true]);
    }
  }
  expect(accentOf("practice-desk")).toBe(accentOf("practice-desk"));
});

function contrast(first: string, second: string): number {
  const [bright = 0, dim = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
