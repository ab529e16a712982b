import Link from "next/link";
import { findPlanOf } from "@/lib/billing/cover";
import { findUsage } from "@/lib/billing/find-overview";
import { texts } from "@/texts/projects";
import { texts as site } from "@/texts/site";

/** How many projects the plan has left, before somebody runs into the limit. */
export async function PlanNotice({ workspaceId }: { readonly workspaceId: string }) {
  const [plan, usage] = await Promise.all([findPlanOf(workspaceId), findUsage(workspaceId)]);
  const most = plan.limits.projects;
  if (most === null) return null;
  return (
    <p className="mt-4 text-sm text-muted tabular-nums">
      {texts.plan.of(usage.projects, most, plan.title)}{" "}
      {usage.projects >= most && (
        <>
          {usage.projects > most ? texts.plan.over(usage.projects - most) : texts.plan.full}{" "}
          <Link href="/pricing" className="link">
            {site.seePlans}
          </Link>
        </>
      )}
    </p>
  );
}
