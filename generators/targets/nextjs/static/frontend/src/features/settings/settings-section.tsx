import { type ReactNode, useId } from "react";

interface SettingsSectionProps {
  title: string;
  description?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One subject of a settings page. */
export function SettingsSection({ title, description, actions, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-4 border-b border-border py-6 first:pt-0 last:border-b-0 md:grid-cols-3 md:gap-8"
    >
      <header className="space-y-1">
        <h2 id={id} className="font-semibold text-foreground">{title}</h2>
        {description !== undefined && <p className="text-sm text-muted-foreground">{description}
        </p>}
        {actions}
      </header>
      <div className="min-w-0 md:col-span-2">{children}</div>
    </section>
  );
}
