import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import document from "./openapi.json/openapi.json";

test("the document lists every route and method there is, and no other", () => {
  const routes = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "route.ts");
  const there = routes.flatMap((file) => {
    const place = `/${path.dirname(file).replaceAll("[", "{").replaceAll("]", "}")}`;
    const source = readFileSync(path.join(import.meta.dirname, file), "utf8");
    return [...source.matchAll(/export (?:const|function|async function) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(([, method]) => `${method} ${place}`);
  });
  const told = Object.entries(document.paths).flatMap(([place, methods]) =>
    Object.keys(methods)
      .filter((name) => name !== "parameters")
      .map((method) => `${method.toUpperCase()} ${place}`),
  );
  expect(told.sort()).toEqual(there.sort());
  expect(there.length).toBeGreaterThan(6);
});
