import type { ArchiveView } from "./build-view";
import type { Claim } from "./claim-build";
import { writeClaimedBuild } from "./write-claimed-build";

/** Finishes a build whose archive is stored. @returns false when the claim was lost, so the build is someone else's */
export async function completeBuild(claim: Claim, { digest, name, bytes, files, lines }: ArchiveView): Promise<boolean> {
  const archive = { archiveDigest: digest, archiveName: name, archiveBytes: bytes, files, lines };
  return writeClaimedBuild(claim, { state: "succeeded", ...archive });
}
