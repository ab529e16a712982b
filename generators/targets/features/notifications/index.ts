import { loadStatic, type SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { assignees } from "../../python/relations";
import type { Feature } from "../feature";
import { tellOfChange, tellOfCreation, tellOfTransition } from "./effects";
import { emitNotificationEffects, tellingActs } from "./emit-notification-effects";
import { emitNotificationService } from "./emit-notification-service";
import { createNotificationsTable } from "./notification-table";
import { notificationsApi } from "./openapi";

const isOn = ({ features }: Plan) => features.notifications;

/** What people are told in the app, and by e-mail where the product sends any. */
export const notifications: Feature = {
  part: {
    files: (plan) => (isOn(plan) ? notificationFiles(plan) : []),
    models: (plan) => (isOn(plan) ? [{ module: "app.models.notification", names: ["Notification"] }] : []),
    tables: (plan) => (isOn(plan) ? [{ table: "notifications", create: createNotificationsTable(plan), order: "before" }] : []),
    blueprints: (plan) => (isOn(plan) ? ["notification_bp"] : []),
    openApi: (plan) => (isOn(plan) ? notificationsApi : { paths: {}, schemas: {} }),
  },
  hook: {
    afterCreate: (context) => (isOn(context.plan) ? tellOfCreation(context) : []),
    afterUpdate: (context) => (isOn(context.plan) ? tellOfChange(context) : []),
    afterTransition: (context) => (isOn(context.plan) ? tellOfTransition(context) : []),
  },
};

const MAIL_FILES = /notification_mail\.py$|templates\/email\//;
/** In a marketplace customers are told as well, who are members of no provider's workspace. */
const MEMBER_FILES = /test_notification_members\.py$/;
const EFFECT_FILES = /test_notification_effects\.py$/;
const ASSIGNMENT_FILES = /test_notification_assignments\.py$/;

function notificationFiles(plan: Plan): readonly SourceFile[] {
  const tells = tellingActs(plan).length > 0;
  const names = plan.entities.some((entity) => entity.ownership !== "global" && assignees(entity).length > 0);
  const absent = [...(plan.product.tenancy === "marketplace" ? [MEMBER_FILES] : []), ...(plan.features.email ? [] : [MAIL_FILES]), ...(tells ? [] : [EFFECT_FILES]), ...(names ? [] : [ASSIGNMENT_FILES])];
  return [
    ...loadStatic("features/notifications").filter(({ path }) => !absent.some((pattern) => pattern.test(path))),
    emitNotificationService(plan),
    ...(tells ? [emitNotificationEffects(plan)] : []),
  ];
}
