import type { ReactNode } from "react";
import { texts } from "@/texts/builds";
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
    { href: `${base}/files`, name: texts.reading.files },
    { href: `${base}/trace`, name: texts.reading.trace },
    { href: `${base}/diagram`, name: texts.reading.diagram },
    { href: `${base}/api`, name: texts.reading.api },
  ];
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 sm:px-6">
      <p className="eyebrow">
        {texts.reading.of(formatMoment(build.createdAt.toISOString()), build.archiveDigest?.slice(0, 12) ?? null)}
      </p>
      <div className="mt-2">
        <PlaceNav label={texts.reading.label} places={[{ href: base, name: texts.reading.overview, exact: true }, ...(build.archiveDigest === null ? [] : reading)]} />
      </div>
      {children}
    </div>
  );
}
