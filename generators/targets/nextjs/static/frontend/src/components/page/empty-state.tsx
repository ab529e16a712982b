import { Inbox, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { PageState } from "./page-state";

interface EmptyStateProps {
  icon?: LucideIcon;
  /** Such as "No clients yet". */
  title: string;
  /** What will stand here and how it gets there. */
  description?: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ icon = Inbox, ...props }: EmptyStateProps) {
  return <PageState icon={icon} {...props} />;
}
