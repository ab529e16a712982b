import { loadStatic, type SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { yamlData } from "../../writer/index";
import { openApiDocument } from "./document";

export { openApiDocument } from "./document";

/** `openapi.yaml` for people and tools, the same document as JSON for the app to serve, and the tests that hold both to the app. */
export function emitOpenApi(plan: Plan): SourceFile[] {
  const document = openApiDocument(plan);
  const sources = plan.entities.map(({ id }) => id);
  return [
    ...loadStatic("openapi"),
    { path: "openapi.yaml", content: `${yamlData(document).text}\n`, sources },
    { path: "backend/app/openapi.json", content: `${JSON.stringify(document, null, 1)}\n`, sources },
  ];
}
