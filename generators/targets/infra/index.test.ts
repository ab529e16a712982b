import { parse, parseAllDocuments } from "yaml";
import { describe, expect, test } from "vitest";
import { planCodebase } from "../../plan/index";
import { everything, hostile, minimal } from "../../testing/genomes/index";
import { runPython } from "../../testing/run-python";
import { emitInfra } from "./index";

function contentOf(genome: typeof everything, path: string): string {
  return String(emitInfra(planCodebase(genome)).find((file) => file.path === path)?.content);
}

describe.each(Object.entries({ everything, hostile, minimal }))("the files around %s", (_name, genome) => {
  test("are YAML where they say so", () => {
    for (const path of ["docker-compose.yml", ".github/workflows/ci.yml"]) expect(parseAllDocuments(contentOf(genome, path)).flatMap(({ errors }) => errors)).toEqual([]);
  });

  test("hold no secret", () => {
    const lines = contentOf(genome, ".env.example").split("\n");
    const secrets = lines.filter((line) => /^[A-Z_]*(SECRET|PASSWORD|API_KEY)[A-Z_]*=/.test(line));
    expect(secrets.length).toBeGreaterThan(2);
    expect(secrets.filter((line) => !line.endsWith("="))).toEqual([]);
  });

  test("have recipes that start with a tab, and name every target", () => {
    const makefile = contentOf(genome, "Makefile");
    const targets = [...makefile.matchAll(/^([a-z]+):.*## /gm)].map(([, name]) => name);
    expect(targets).toEqual(expect.arrayContaining(["setup", "dev", "test", "lint", "migrate", "migration", "shell", "seed", "routes", "check"]));
    const phony = /^\.PHONY: (.*)$/m.exec(makefile)?.[1]?.split(" ").filter((name) => name !== "");
    expect(new Set(phony)).toEqual(new Set(targets));
    expect(makefile.split("\n").filter((line) => /^ +\S/.test(line))).toEqual([]);
  });
});

test("worker and beat run only where there are jobs", () => {
  const services = (genome: typeof everything) => Object.keys((parse(contentOf(genome, "docker-compose.yml")) as { services: object }).services);
  expect(services(minimal)).toEqual(["db", "redis", "migrate", "backend", "nginx"]);
  expect(services(everything)).toEqual(["db", "redis", "migrate", "backend", "worker", "beat", "nginx"]);
});

test("fresh secrets are written once, and a given database stays as it was given", () => {
  const script = contentOf(minimal, "scripts/write_env.py");
  const program = script.replace('if __name__ == "__main__":\n    main()\n', "print(json.dumps(fill(data, {'DATABASE_URL': \"postgresql://u:a'b#c$d@h/n\"})))\n").replace("Path(__file__)", "Path('.')");
  const filled = runPython(program, "# a\nJWT_SECRET_KEY=\nDATABASE_URL=x\nMAIL_API_KEY=\n");
  const lines = (filled as string).split("\n");
  expect(lines[1]).toMatch(/^JWT_SECRET_KEY=[\w-]{48}$/);
  expect([lines[0], ...lines.slice(2)]).toEqual(["# a", "DATABASE_URL='postgresql://u:a\\'b#c$d@h/n'", "MAIL_API_KEY=", ""]);
});
