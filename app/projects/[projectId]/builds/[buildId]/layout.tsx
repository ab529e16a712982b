import type { ReactNode } from "react";
import { PlaceNav } from "../../_components/project-nav";
import { formatMoment } from "../../_components/format-build";
import { buildOrNotFound, type BuildPlace } from "../find-page-build";
import "./reading.css";

interface BuildLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<BuildPlace>;
}

export default async function BuildLayout({ children, params }: BuildLayoutProps) {
  const place = await params;
  const build = await buildOrNotFound(place);
  const base = `/projects/${place.projectId}/builds/${build.id}`;
  const reading = [
    { href: `${base}/files`, name: "Files" },
    { href: `${base}/trace`, name: "From sentence to code" },
    { href: `${base}/diagram`, name: "Diagram" },
    { href: `${base}/api`, name: "API" },
  ];
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 sm:px-6">
      <p className="eyebrow">
        Build of {formatMoment(build.createdAt.toISOString())}
        {build.archiveDigest !== null && ` · ${build.archiveDigest.slice(0, 12)}`}
      </p>
      <div className="mt-2">
        <PlaceNav label="Build" places={[{ href: base, name: "Overview", exact: true }, ...(build.archiveDigest === null ? [] : reading)]} />
      </div>
      {children}
    </div>
  );
}
