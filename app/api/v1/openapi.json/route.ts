import document from "./openapi.json";

/** The description of this API. */
export function GET(): Response {
  return Response.json(document);
}
