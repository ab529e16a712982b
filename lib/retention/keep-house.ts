import { removeDoomedCustomers } from "../billing/leave-provider";
import { forgetMails } from "../mail/forget-mails";
import { forgetOldLimits } from "../rate-limits/forget-old-limits";
import { forgetExpiredSessions } from "../sessions/end-sessions";
import { expireArchives } from "./expire-archives";
import { expireVisitors } from "./expire-visitors";
import { purgeProjects } from "./purge-projects";
import { removeDoomedArchives } from "./remove-doomed-archives";

/** Lets go of everything whose time is over. Safe to run in several workers at once, and again after a failure. */
export async function keepHouse(): Promise<void> {
  await expireVisitors();
  await purgeProjects();
  await expireArchives();
  await removeDoomedArchives();
  await removeDoomedCustomers();
  await forgetExpiredSessions();
  await forgetOldLimits();
  await forgetMails();
}
