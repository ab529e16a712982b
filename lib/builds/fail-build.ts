import type { Claim } from "./claim-build";
import { writeClaimedBuild } from "./write-claimed-build";

/** Ends a build with a reason that a person can read. @returns false when the claim was lost */
export async function failBuild(claim: Claim, reason: string): Promise<boolean> {
  return writeClaimedBuild(claim, { state: "failed", error: reason });
}
