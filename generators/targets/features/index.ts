import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import type { Feature } from "./feature";
import { ai } from "./ai/index";
import { auditLog } from "./audit-log/index";
import { billing } from "./billing/index";
import { csvExport } from "./export/index";
import { files } from "./files/index";
import { jobs } from "./jobs/index";
import { monthlyTotals } from "./monthly-totals/index";
import { notifications } from "./notifications/index";
import { stripe } from "./stripe/index";
import { payments } from "./payments/index";
import { publicApi } from "./public-api/index";
import { realtime } from "./realtime/index";
import { search } from "./search/index";
import { titleSearch } from "./title-search/index";

/** Every feature, in the order in which they print. One that is off prints nothing. */
export const FEATURES: readonly Feature[] = [
  files,
  notifications,
  auditLog,
  search,
  titleSearch,
  csvExport,
  monthlyTotals,
  jobs,
  stripe,
  billing,
  payments,
  ai,
  publicApi,
  realtime,
];

/** The files of all features that a plan asks for; what they add to shared files is in their parts and hooks. */
export function emitFeatures(plan: Plan): readonly SourceFile[] {
  return FEATURES.flatMap(({ part }) => part.files?.(plan) ?? []);
}
