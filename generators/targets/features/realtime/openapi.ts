import { refusals } from "../../openapi/responses";
import { READ } from "../../openapi/security";
import type { OpenApiPart } from "../backend-part";

/** One event; `data` is JSON, `{"resource": "project"}` for a change. Comments keep the connection open. */
const EVENT = {
  type: "object",
  properties: { event: { type: "string", enum: ["reload", "change"] }, data: { type: "string", contentMediaType: "application/json" } },
  required: ["event", "data"],
} as const;

/** `/api/live-changes`: which kinds of records changed, as server-sent events. */
export const realtimeApi: OpenApiPart = {
  paths: {
    "/api/live-changes": {
      get: {
        operationId: "live_change.stream_live_changes",
        tags: ["live-changes"],
        summary: "Server-sent events: `reload` at the start and after a gap, `change` with the kind of record.",
        description: "A stream ends by itself and browsers connect again. 429 when the server holds as many as it can: poll instead.",
        security: READ,
        responses: { "200": { description: "The stream.", content: { "text/event-stream": { schema: EVENT } } }, ...refusals(401, 429) },
      },
    },
  },
  schemas: {},
};
