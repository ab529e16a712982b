import Link from "next/link";
import { explainCover } from "@/lib/billing/cover";
import { texts } from "@/texts/site";
import { currentVisitor } from "../../../visitor";

interface CoverNoticeProps {
  readonly projectId: string;
  readonly entities: number;
}

/** What the plan does not cover of a project, said before somebody tries. */
export async function CoverNotice({ projectId, entities }: CoverNoticeProps) {
  const visitor = await currentVisitor();
  const reason = visitor === undefined ? undefined : await explainCover(visitor.workspaceId, { projectId, entities });
  if (reason === undefined) return null;
  return (
    <p role="status" className="mt-4 border-l-2 border-warning pl-3 text-warning">
      {reason}{" "}
      <Link href="/pricing" className="link">
        {texts.seePlans}
      </Link>
    </p>
  );
}
