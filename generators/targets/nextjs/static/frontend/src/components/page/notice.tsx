import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

type NoticeTone = "info" | "success" | "danger";

const LOOKS: Record<NoticeTone, { icon: typeof Info; className: string }> = {
  info: { icon: Info, className: "bg-accent-soft text-accent-text" },
  success: { icon: CircleCheck, className: "bg-success-soft text-success-text" },
  danger: { icon: CircleAlert, className: "bg-danger-soft text-danger-text" },
};

interface NoticeProps {
  tone?: NoticeTone;
  children: ReactNode;
  className?: string;
}

/** A sentence or two that belong to what stands below; a refusal is read out at once. */
export function Notice({ tone = "info", children, className }: NoticeProps) {
  const { icon: Icon, className: look } = LOOKS[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={classNames("flex gap-2.5 rounded-md px-3 py-2.5 text-sm", look, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
