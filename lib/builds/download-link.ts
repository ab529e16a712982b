import { createHmac, timingSafeEqual } from "node:crypto";

/** What a link to an archive is for. */
export interface DownloadGrant {
  readonly buildId: string;
  readonly workspaceId: string;
  /** Seconds since 1970. */
  readonly until: number;
}

export const LINK_SECONDS = 600;

/** The signature that makes a link; whoever has it still has to be the owner. */
export function signDownload(grant: DownloadGrant, secret: string): string {
  return createHmac("sha256", secret).update(`download:${grant.buildId}:${grant.workspaceId}:${grant.until}`).digest("base64url");
}

/** Whether the link was made here for this owner and has not run out. */
export function isDownloadGranted(grant: DownloadGrant, { key, secret, now }: { readonly key: string; readonly secret: string; readonly now: number }): boolean {
  if (!Number.isSafeInteger(grant.until) || grant.until < now || grant.until > now + LINK_SECONDS) return false;
  const expected = Buffer.from(signDownload(grant, secret));
  const given = Buffer.from(key);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
