import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTree } from "../format";
import { identifier, py, PythonModule } from ".";

describe("imports", () => {
  test("they stand in ruff's groups and order, above the body", () => {
    const python = new PythonModule({ docstring: "Projects." });
    const base = python.use("app.database", "Base");
    python.use("sqlalchemy", "select");
    python.use("sqlalchemy", "String");
    python.use("sqlalchemy", "JSON");
    python.use("sqlalchemy", "text", { as: "sql_text" });
    python.useModule("sqlalchemy");
    python.useModule("datetime", { as: "dt" });
    python.use("__future__", "annotations");
    python.useForTypes("app.models.client", "Client");
    expect(python.render(py`class Project(${base}): ...`)).toBe(`"""Projects."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import sqlalchemy
from sqlalchemy import JSON, String, select
from sqlalchemy import text as sql_text

from app.database import Base

if TYPE_CHECKING:
    from app.models.client import Client

class Project(Base): ...
`);
  });

  test("what is offered again goes into __all__", () => {
    const python = new PythonModule();
    python.reexport("app.models.task", "Task");
    python.reexport("app.models.client", "Client");
    expect(python.render(py``)).toBe(`from app.models.client import Client
from app.models.task import Task

__all__ = [
    "Client",
    "Task",
]
`);
  });

  test("the same import twice is one import", () => {
    const python = new PythonModule();
    expect(python.use("uuid", "UUID").name).toBe(python.use("uuid", "UUID").name);
    expect(python.render(py`x = 1`)).toBe("from uuid import UUID\n\nx = 1\n");
  });

  test("two meanings of one local name are refused", () => {
    const python = new PythonModule();
    python.use("datetime", "date");
    expect(() => python.use("app.dates", "date")).toThrow(
      '"date" of app.dates is already taken by datetime: give it another name with { as }.',
    );
    expect(() => python.declare("date")).toThrow('"date" of this file is already taken by datetime');
    expect(python.use("app.dates", "date", { as: "app_date" }).name).toBe("app_date");
  });

  test.each([
    ["os; import sys", "path"],
    ["os", "path\nimport sys"],
    ["os", "class"],
    ["app.class", "x"],
    ["", "x"],
  ])("from %j import %j is refused", (module, name) => {
    expect(() => new PythonModule().use(module, name)).toThrow();
  });

  test("a symbol of another module is refused", () => {
    const other = new PythonModule().use("uuid", "UUID");
    expect(() => new PythonModule().render(py`x = ${other}`)).toThrow("The body prints a symbol of another module");
  });

  test("ruff's isort finds nothing to move, whatever the names", async () => {
    const part = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,5}$/).filter((name) => isBindable(name));
    const path = fc.tuple(
      fc.constantFrom("app", "tests", "os", "re", "json", "flask", "sqlalchemy", "Zope", "a1", "a10", "a2", "a02", "_x"),
      fc.array(part, { maxLength: 2 }),
    );
    const named = fc.record({ path, name: part, as: fc.option(part, { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(fc.array(named, { minLength: 1, maxLength: 12 }), async (imports) => {
        const content = renderImports(imports.map(({ path: [root, rest], name, as }) => ({ module: [root, ...rest].join("."), name, as })));
        const [formatted] = await formatTree([{ path: "app/x.py", content }]);
        expect(importLines(formatted?.content)).toEqual(importLines(content));
      }),
      { numRuns: 300 },
    );
  });
});

function isBindable(name: string): boolean {
  try {
    new PythonModule().declare(name);
    return name !== "__debug__";
  } catch {
    return false;
  }
}

interface TakenName {
  readonly module: string;
  readonly name: string;
  readonly as: string | undefined;
}

/** A file that takes every name it can and uses each, so that no import is idle. */
function renderImports(names: readonly TakenName[]): string {
  const python = new PythonModule();
  const locals = new Set<string>();
  for (const { module, name, as } of names) {
    const local = as ?? name;
    if (locals.has(local)) continue;
    locals.add(local);
    python.use(module, name, as === undefined ? {} : { as });
  }
  return python.render(py`print(${[...locals].map((local) => py`${identifier(local)},`)})`);
}

/** Import statements with the formatter's line breaks undone. */
function importLines(content: unknown): readonly string[] {
  const text = String(content)
    .replace(/\(\n\s+/g, "")
    .replace(/,\n\s+/g, ", ")
    .replace(/,\n\)/g, "");
  return text.split("\n").filter((line) => /^(from|import) /.test(line));
}
