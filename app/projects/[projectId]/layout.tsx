import type { ReactNode } from "react";
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
          label="Project"
          places={[
            { href: base, name: "Blueprint", exact: true },
            { href: `${base}/describe`, name: "Description" },
            { href: `${base}/builds`, name: "Builds" },
          ]}
        />
      </div>
      {children}
    </>
  );
}
