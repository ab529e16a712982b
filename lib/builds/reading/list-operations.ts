import { parse } from "yaml";
import { z } from "zod";
import type { ReadableArchive } from "./read-archive";

const reference = z.object({ $ref: z.string().optional(), name: z.string().optional() }).loose();
const operation = z
  .object({
    summary: z.string().default(""),
    tags: z.array(z.string()).default([]),
    parameters: z.array(reference).default([]),
    requestBody: z.unknown().optional(),
    responses: z.record(z.string(), z.unknown()).default({}),
  })
  .loose();
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).loose();

export interface Operation {
  readonly method: string;
  readonly address: string;
  readonly summary: string;
  readonly parameters: readonly string[];
  /** Name of the schema that is sent; null when nothing is. */
  readonly body: string | null;
  readonly statuses: readonly string[];
}

export interface Api {
  /** Of the document in the codebase. */
  readonly path: string;
  readonly operations: number;
  readonly groups: readonly { readonly name: string; readonly operations: readonly Operation[] }[];
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/** What the API of a codebase offers, by tag; null for one without an OpenAPI document. */
export async function listOperations(codebase: ReadableArchive): Promise<Api | null> {
  const path = codebase.paths.find((name) => /(^|\/)openapi\.(ya?ml|json)$/.test(name));
  const text = path === undefined ? null : await codebase.read(path);
  if (path === undefined || typeof text !== "string") return null;
  const { data } = document.safeParse(parse(text));
  if (data === undefined) return null;
  const groups = new Map<string, Operation[]>();
  for (const [address, item] of Object.entries(data.paths)) {
    for (const method of METHODS) {
      const found = operation.safeParse(item[method]);
      if (item[method] === undefined || !found.success) continue;
      const { tags, summary, parameters, requestBody, responses } = found.data;
      const tag = tags[0] ?? "other";
      groups.set(tag, [...(groups.get(tag) ?? []), { method, address, summary, parameters: parameters.map(({ $ref, name }) => name ?? lastPart($ref ?? "")), body: requestBody === undefined ? null : lastPart(/"\$ref":"([^"]+)"/.exec(JSON.stringify(requestBody))?.[1] ?? "JSON"), statuses: Object.keys(responses) }]);
    }
  }
  return { path, operations: [...groups.values()].flat().length, groups: [...groups].map(([name, operations]) => ({ name, operations })) };
}

const lastPart = (reference: string): string => reference.split("/").at(-1) ?? reference;
