import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface PageStateProps {
  icon: LucideIcon;
  title: string;
  description?: ReactNode;
  /** The way on, as buttons or links. */
  actions?: ReactNode;
  role?: "alert" | "status";
}

/** What stands in the place of content that is not there. */
export function PageState({ icon: Icon, title, description, actions, role }: PageStateProps) {
  return (
    <div
      role={role}
      className="mx-auto flex max-w-md flex-col items-center gap-3 px-4 py-16 text-center"
    >
      <span className="grid size-12 place-content-center rounded-full bg-muted text-muted-foreground">
        <Icon aria-hidden className="size-6" />
      </span>
      <h2 className="text-lg font-semibold text-foreground">{title}</h2>
      {description !== undefined && <p className="text-sm text-muted-foreground">{description}</p>}
      {actions !== undefined && (
        <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>
      )}
    </div>
  );
}
