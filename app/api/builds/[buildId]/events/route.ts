import { isFinished, viewBuild } from "@/lib/builds/build-view";
import { findBuild } from "@/lib/builds/find-build";
import { logger } from "@/lib/logger";
import type { Visitor } from "@/lib/visitors/create-visitor";
import { withVisitor } from "../../../with-visitor";

interface Context {
  readonly params: Promise<{ readonly buildId: string }>;
}

const LOOK_MS = 250;
/** Proxies close silent connections; a comment line keeps one open. */
const KEEP_ALIVE_LOOKS = 60;

/** The state of a build as server-sent events: one whenever it changes, until it has finished. */
export const GET = withVisitor<Context>(async (request, { params }, visitor) => {
  const { buildId } = await params;
  await findBuild(visitor.workspaceId, buildId);
  return new Response(stream(request.signal, visitor, buildId), {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store, no-transform", "x-accel-buffering": "no" },
  });
});

function stream(signal: AbortSignal, { workspaceId }: Visitor, buildId: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      let sent = "";
      let quiet = 0;
      try {
        while (!signal.aborted) {
          const view = viewBuild(await findBuild(workspaceId, buildId));
          const data = JSON.stringify(view);
          quiet = data === sent ? quiet + 1 : 0;
          if (data !== sent) controller.enqueue(encoder.encode(`data: ${data}\n\n`));
          else if (quiet % KEEP_ALIVE_LOOKS === 0) controller.enqueue(encoder.encode(": still here\n\n"));
          sent = data;
          if (isFinished(view.state)) break;
          await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
        }
        if (!signal.aborted) controller.close();
      } catch (error) {
        if (signal.aborted) return;
        logger.warn({ buildId, err: error }, "The progress of a build could not be followed.");
        controller.error(error);
      }
    },
  });
}
