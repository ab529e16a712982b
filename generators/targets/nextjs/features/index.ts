import type { Plan } from "../../../plan/index";
import { hasPayments } from "../../features/payments/payable";
import type { FrontendPart } from "../frontend-part";
import { featurePage } from "./feature-page";
import { emitRecordedKinds } from "./emit-recorded-kinds";
import { emitRecordPaths, needsRecordPaths } from "./record-paths";

const recordPaths: FrontendPart = {
  files: (plan) => (needsRecordPaths(plan) ? [emitRecordPaths(plan)] : []),
};

const notifications: FrontendPart = {
  files: ({ features }) => (features.notifications ? [featurePage({ href: "/notifications", title: "Notifications", component: "Notifications", module: "@/features/notifications/notifications" })] : []),
  headerTools: ({ features }) => (features.notifications ? [{ module: "@/features/notifications/notification-bell", name: "NotificationBell" }] : []),
};

/** Pages that follow what others do; the listener stands in the header, which is there for the signed-in only. */
const liveChanges: FrontendPart = {
  headerTools: ({ features, entities }) => (features.realtime && entities.length > 0 ? [{ module: "@/features/live-changes/live-changes", name: "LiveChanges" }] : []),
};

const billing: FrontendPart = {
  files: ({ features }) => (features.billing ? [featurePage({ href: "/settings/billing", title: "Billing", component: "Billing", module: "@/features/billing/billing", reads: "query" })] : []),
  settingsPages: ({ features }) => (features.billing ? [{ href: "/settings/billing", label: "Billing", ownerOnly: true }] : []),
};

/** The backend sends people back to `/payments`, unless a kind of record lives there. */
function paymentsPath({ entities }: Plan): "/payments" | "/settings/payments" {
  return entities.some(({ names }) => names.pluralKebab === "payments") ? "/settings/payments" : "/payments";
}

const payments: FrontendPart = {
  files: (plan) => (hasPayments(plan) ? [featurePage({ href: paymentsPath(plan), title: "Payments", component: "Payments", module: "@/features/stripe-payments/payments", reads: "query" })] : []),
  appPages: (plan) => (hasPayments(plan) && paymentsPath(plan) === "/payments" ? [{ href: "/payments", label: "Payments", icon: "Wallet" }] : []),
  settingsPages: (plan) => (hasPayments(plan) && paymentsPath(plan) === "/settings/payments" ? [{ href: "/settings/payments", label: "Online payments", ownerOnly: false }] : []),
};

const auditLog: FrontendPart = {
  files: (plan) =>
    plan.features.auditLog
      ? [featurePage({ href: "/settings/audit-log", title: "Audit log", component: "AuditLog", module: "@/features/audit-log/audit-log" }), emitRecordedKinds(plan)]
      : [],
  settingsPages: ({ features }) => (features.auditLog ? [{ href: "/settings/audit-log", label: "Audit log", ownerOnly: true }] : []),
};

const apiTokens: FrontendPart = {
  files: ({ features }) => (features.publicApi ? [featurePage({ href: "/settings/api-tokens", title: "API tokens", component: "ApiTokens", module: "@/features/api-tokens/api-tokens" })] : []),
  settingsPages: ({ features }) => (features.publicApi ? [{ href: "/settings/api-tokens", label: "API tokens", ownerOnly: false }] : []),
};

const ai: FrontendPart = {
  files: ({ features }) => (features.ai ? [featurePage({ href: "/settings/ai-log", title: "AI log", component: "AiLog", module: "@/features/ai/ai-log" })] : []),
  settingsPages: ({ features }) => (features.ai ? [{ href: "/settings/ai-log", label: "AI log", ownerOnly: true }] : []),
};

/** Every feature that shows something, in the order in which it is shown. */
export const FRONTEND_PARTS: readonly FrontendPart[] = [recordPaths, notifications, liveChanges, payments, billing, apiTokens, auditLog, ai];
