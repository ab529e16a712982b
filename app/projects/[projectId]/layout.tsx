import type { ReactNode } from "react";
import { texts } from "@/texts/project";
import { PlaceNav } from "./_components/project-nav";

interface ProjectLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly projectId: string }>;
}

export default async function ProjectLayout({ children, params }: ProjectLayoutProps) {
  const base = `/projects/${(await params).projectId}`;
  return (
    <>
      <div className="mx-auto max-w-6xl px-4 pt-3 sm:px-6">
        <PlaceNav
          label={texts.nav.label}
          places={[
            { href: base, name: texts.nav.blueprint, exact: true },
            { href: `${base}/describe`, name: texts.nav.description },
            { href: `${base}/builds`, name: texts.nav.builds },
          ]}
        />
      </div>
      {children}
    </>
  );
}
