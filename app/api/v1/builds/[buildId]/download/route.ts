import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { findArchive, openArchive } from "@/lib/builds/open-archive";
import { withToken } from "../../../with-token";

interface Context {
  readonly params: Promise<{ readonly buildId: string }>;
}

export const dynamic = "force-dynamic";

/** The archive of a build; its digest is the ETag. */
export const GET = withToken<Context>("read", async (_request, { params }, { workspaceId }) => {
  const archive = await findArchive(workspaceId, (await params).buildId);
  const headers = {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${archive.name.replaceAll(/[^A-Za-z0-9._-]/g, "-")}"`,
    "content-length": String(archive.bytes),
    "cache-control": "private, no-cache",
    etag: `"${archive.digest}"`,
  };
  return new Response(Readable.toWeb(await openArchive(archive, undefined)) as WebStream as ReadableStream, { headers });
});
