import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { openApiDocument } from "../openapi/index";
import { documentTypes } from "./api-types/document-types";

/** `src/api/schema.d.ts`: the types of `openapi.yaml`, as `npm run api:types` writes them. */
export function emitApiTypes(plan: Plan): SourceFile {
  return { path: "frontend/src/api/schema.d.ts", content: documentTypes(openApiDocument(plan)), sources: plan.entities.map(({ id }) => id) };
}
