import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { hasFrontend } from "./has-frontend";

/** Features, and a word in a file name that shows that the feature was printed. */
const MARKS: readonly (readonly [feature: keyof Plan["features"], word: string, name: string])[] = [
  ["billing", "billing", "Billing: charging workspaces for plans"],
  ["payments", "payment", "Payments between the users of the product"],
  ["publicApi", "api_token", "API tokens for other programs"],
  ["realtime", "live_changes", "Live updates"],
  ["ai", "ai_call", "The uses of a language model"],
  ["search", "search", "Full-text search"],
  ["export", "export", "CSV export"],
];

/** What the description asks for, or a reader may expect, and this codebase does not have. */
export function missingParts(plan: Plan, files: readonly SourceFile[]): readonly string[] {
  const has = (word: string) => files.some(({ path }) => path.startsWith("backend/app/") && path.includes(word));
  const features = MARKS.filter(([feature, word]) => plan.features[feature] && !has(word)).map(([, , name]) => `${name}: asked for, not built yet.`);
  const integrations = plan.genome.integrations.filter((integration) => !isServed(integration.category, plan)).map(({ name }) => `${name}: the description names it; there is no code that talks to it.`);
  const frontend = hasFrontend(files) ? [] : ["A frontend. The API is complete and described; cookies and CORS are set up for one at FRONTEND_URL."];
  return [
    ...features,
    ...integrations,
    ...frontend,
    "Accounts with other companies: a mail provider (SMTP, SendGrid or Postmark) has to be chosen before production.",
    "Backups and monitoring: they depend on where this runs. The address /readyz and JSON logs with request ids are there for them.",
  ];
}

/** E-mail goes out through any provider; the others need a feature. */
function isServed(category: string, { features }: Plan): boolean {
  switch (category) {
    case "email":
      return true;
    case "storage":
      return features.files;
    case "payments":
      return features.billing || features.payments;
    case "ai":
      return features.ai;
    default:
      return false;
  }
}
