import openapiTS, { astToString, COMMENT_HEADER } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { planCodebase } from "../../../plan/index";
import { association, clinic, everything, hostile, invoicing, minimal, rental, tutoring } from "../../../testing/genomes/index";
import { emitOpenApi, openApiDocument } from "../../openapi/index";
import { documentTypes } from "./document-types";
import { schemaType } from "./schema-type";

describe.each(Object.entries({ association, clinic, everything, hostile, invoicing, minimal, rental, tutoring }))("the types of %s", (_name, genome) => {
  test("are what openapi-typescript prints from its openapi.yaml", async () => {
    const plan = planCodebase(genome);
    const document = String(emitOpenApi(plan).find(({ path }) => path === "openapi.yaml")?.content);
    const printed = COMMENT_HEADER + astToString(await openapiTS(document, { silent: true }));
    expect(documentTypes(openApiDocument(plan))).toBe(printed);
  });
});

test("texts with any kind of line end and comments inside of comments are printed alike", async () => {
  const description = "a\r\n\tb */ c\u2028 d \n\n  e\u00a0\r f  ";
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a/{id}": { parameters: [{ name: "id", in: "path", required: true }], get: { operationId: "a.get", responses: { "204": { description: "Done." } } } } },
    components: {
      schemas: {
        "A-b": {
          type: "object",
          description,
          properties: {
            "x-y": { type: ["string", "null"], enum: ["a", null], default: "a\nb", readOnly: true },
            ["2"]: { const: "q\"\u2028" },
            list: { type: "array", items: { type: ["string", "null"] }, examples: [["é", 1]] },
            free: {},
            none: { type: "object" },
            map: { type: "object", properties: { a: { type: "integer" } }, additionalProperties: { type: "number" } },
          },
          required: ["free"],
        },
      },
    },
  } as const;
  const printed = COMMENT_HEADER + astToString(await openapiTS(JSON.stringify(document), { silent: true }));
  expect(documentTypes(document)).toBe(printed);
});

test("a word that the types do not cover is refused rather than left out", () => {
  expect(() => schemaType({ oneOf: [{ type: "string" }] }, "#/x")).toThrow(new Error("#/x uses oneOf, which the types do not cover."));
});
