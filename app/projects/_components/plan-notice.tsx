import Link from "next/link";
import { findPlanOf } from "@/lib/billing/cover";
import { findUsage } from "@/lib/billing/find-overview";

/** How many projects the plan has left, before somebody runs into the limit. */
export async function PlanNotice({ workspaceId }: { readonly workspaceId: string }) {
  const [plan, usage] = await Promise.all([findPlanOf(workspaceId), findUsage(workspaceId)]);
  const most = plan.limits.projects;
  if (most === null) return null;
  return (
    <p className="mt-4 text-sm text-muted tabular-nums">
      {usage.projects} of {most} projects on {plan.title}.{" "}
      {usage.projects >= most && (
        <>
          {usage.projects > most ? `The later ${usage.projects - most} can be read and downloaded. ` : "The next one takes a larger plan. "}
          <Link href="/pricing" className="link">
            See the plans
          </Link>
        </>
      )}
    </p>
  );
}
