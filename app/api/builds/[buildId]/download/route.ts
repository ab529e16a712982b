import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { isDownloadGranted, LINK_SECONDS, signDownload } from "@/lib/builds/download-link";
import { findArchive, openArchive } from "@/lib/builds/open-archive";
import { env } from "@/lib/env";
import { withVisitor } from "../../../with-visitor";
import { readRange } from "./read-range";

interface Context {
  readonly params: Promise<{ readonly buildId: string }>;
}

/**
 * The archive of a build, streamed. It never changes, so its digest is its ETag. Asked for plainly, the owner is sent on
 * to a link that holds for ten minutes; with an old link, to a new one, so that a download can be taken up again.
 */
export const GET = withVisitor<Context>(async (request, { params }, { workspaceId }) => {
  const { buildId } = await params;
  const archive = await findArchive(workspaceId, buildId);
  const { pathname, searchParams } = new URL(request.url);
  const secret = env().SESSION_SECRET;
  const now = Math.floor(Date.now() / 1_000);
  const asked = { buildId, workspaceId, until: Number(searchParams.get("until") ?? Number.NaN) };
  if (!isDownloadGranted(asked, { key: searchParams.get("key") ?? "", secret, now })) {
    const grant = { buildId, workspaceId, until: now + LINK_SECONDS };
    const location = `${pathname}?until=${grant.until}&key=${signDownload(grant, secret)}`;
    return new Response(null, { status: 307, headers: { location, "cache-control": "no-store" } });
  }
  const etag = `"${archive.digest}"`;
  const headers = new Headers({
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${archive.name.replaceAll(/[^A-Za-z0-9._-]/g, "-")}"`,
    "cache-control": "private, no-cache",
    "accept-ranges": "bytes",
    "x-content-type-options": "nosniff",
    etag,
  });
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  // A part of something else than what the client has would be useless to it.
  const mayBePart = [null, etag].includes(request.headers.get("if-range"));
  const range = mayBePart ? readRange(request.headers.get("range"), archive.bytes) : "whole";
  if (range === "unsatisfiable") {
    headers.set("content-range", `bytes */${archive.bytes}`);
    return new Response(null, { status: 416, headers });
  }
  const part = range === "whole" ? undefined : range;
  if (part !== undefined) headers.set("content-range", `bytes ${part.start}-${part.end}/${archive.bytes}`);
  headers.set("content-length", String(part === undefined ? archive.bytes : part.end - part.start + 1));
  const bytes = Readable.toWeb(await openArchive(archive, part)) as WebStream as ReadableStream;
  return new Response(bytes, { status: part === undefined ? 200 : 206, headers });
});
