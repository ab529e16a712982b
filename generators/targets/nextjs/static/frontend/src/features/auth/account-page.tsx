import type { ReactNode } from "react";

interface AccountPageProps {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** Other ways on, below the form. */
  footer?: ReactNode;
}

/** The content of the pages around signing in. */
export function AccountPage({ title, description, children, footer }: AccountPageProps) {
  return (
    <div className="space-y-6">
      <header className="space-y-1.5">
        <h1 className="text-2xl font-semibold tracking-tight text-foreground">{title}</h1>
        {description !== undefined && <p className="text-sm text-muted-foreground">{description}
        </p>}
      </header>
      {children}
      {footer !== undefined && (
        <footer className="border-t border-border pt-5 text-sm text-muted-foreground">
          {footer}
        </footer>
      )}
    </div>
  );
}
