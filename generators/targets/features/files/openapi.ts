import { pathId } from "../../openapi/account-paths";
import { ID, MOMENT } from "../../openapi/field-schema";
import type { JsonObject } from "../../openapi/json-object";
import { schemaRef } from "../../openapi/page-schema";
import { query } from "../../openapi/paging";
import { json, NO_CONTENT, refusals } from "../../openapi/responses";
import { OPEN, PUBLIC_READ, WRITE } from "../../openapi/security";
import type { OpenApiPart } from "../backend-part";

const operation = (name: string, summary: string, security: readonly JsonObject[]): JsonObject => ({ operationId: `file.${name}`, tags: ["files"], summary, security });

const FORM: JsonObject = {
  required: true,
  content: { "multipart/form-data": { schema: { type: "object", properties: { file: { type: "string", contentMediaType: "application/octet-stream" } }, required: ["file"] } } },
};

/** `/api/files`: upload, look, load, delete. */
export const filesApi: OpenApiPart = {
  paths: {
    "/api/files": {
      post: { ...operation("upload_file", "Upload a file; what it is is told from its bytes.", WRITE), requestBody: FORM, responses: { "201": json("The file.", schemaRef("StoredFile")), ...refusals(401, 413, 422) } },
    },
    "/api/files/{file_id}": {
      parameters: pathId("file_id"),
      get: { ...operation("get_file", "What a file is, with a link to its bytes that is valid for five minutes.", PUBLIC_READ), responses: { "200": json("The file.", schemaRef("StoredFile")), ...refusals(401, 404) } },
      delete: { ...operation("delete_file", "Delete a file that no record refers to; for whoever uploaded it and for owners.", WRITE), responses: { ...NO_CONTENT, ...refusals(401, 403, 404, 409) } },
    },
    "/api/files/{file_id}/download": {
      parameters: pathId("file_id"),
      get: {
        ...operation("download_file", "The bytes, for whoever holds a link that is not older than five minutes.", OPEN),
        parameters: [{ ...query("token", { type: "string", minLength: 1 }), required: true }],
        responses: { "200": { description: "The bytes.", content: { "*/*": { schema: {} } } }, ...refusals(404, 422) },
      },
    },
  },
  schemas: {
    StoredFile: {
      type: "object",
      properties: {
        id: ID,
        workspace_id: ID,
        created_by_id: { ...ID, type: ["string", "null"] },
        name: { type: "string", examples: ["contract.pdf"] },
        media_type: { type: "string", examples: ["application/pdf"] },
        size: { type: "integer", description: "In bytes." },
        url: { type: "string", description: "Address of the bytes, valid for five minutes." },
        created_at: MOMENT,
        updated_at: MOMENT,
      },
      required: ["id", "workspace_id", "created_by_id", "name", "media_type", "size", "url", "created_at", "updated_at"],
      additionalProperties: false,
    },
  },
};
