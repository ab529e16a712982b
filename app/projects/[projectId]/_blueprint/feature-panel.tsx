"use client";

import { memo } from "react";
import type { Entity, Features, Integration } from "@/generators/genome";
import type { FeatureFlag } from "@/generators/genome/edit";
import { texts } from "@/texts/features";
import { useActs } from "./blueprint-context";
import { CheckBox } from "./controls/boxes";
import { LazyDetails } from "./controls/lazy-details";
import { AiUseList } from "./ai-use-list";
import { IntegrationList } from "./integration-list";
import { JobList } from "./job-list";
import { ProvenanceNote } from "./provenance-note";

const FLAGS: readonly FeatureFlag[] = ["billing", "payments", "email", "notifications", "fileUpload", "auditLog", "publicApi", "realtime"];

interface FeaturePanelProps {
  readonly features: Features;
  readonly entities: readonly Entity[];
  readonly integrations: readonly Integration[];
}

/** What the product does beside records; what is off leaves no trace in the codebase. */
export const FeaturePanel = memo(function FeaturePanel({ features, entities, integrations }: FeaturePanelProps) {
  const { run } = useActs();
  return (
    <section aria-labelledby="features" className="mt-10">
      <h2 id="features" className="text-xl font-semibold">
        {texts.title}
      </h2>
      <ul className="mt-4 border-t border-line text-sm">
        {FLAGS.map((flag) => (
          <li key={flag} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
            <span>
              <CheckBox label={texts.flags[flag].name} checked={features[flag].enabled} onChange={(on) => run({ kind: "switchFeature", feature: flag, on })} />
              <span className="ml-2 text-muted">{texts.flags[flag].what}</span>
            </span>
            {features[flag].enabled && <ProvenanceNote provenance={features[flag].provenance} />}
          </li>
        ))}
        {(["search", "export"] as const).map((feature) => (
          <li key={feature} className="border-b border-line py-2">
            <LazyDetails
              summary={
                <>
                  {texts.listed[feature]} <span className="text-muted">{listed(features[feature].entities, entities)}</span>
                </>
              }
            >
              {() => (
                <>
              <div className="mt-2 flex flex-wrap gap-x-5 gap-y-2">
                {entities.map(({ id, name }) => (
                  <CheckBox key={id} label={name} checked={features[feature].entities.includes(id)} onChange={(on) => run({ kind: "listEntity", feature, entity: id, listed: on })} />
                ))}
              </div>
              <ProvenanceNote provenance={features[feature].provenance} />
                </>
              )}
            </LazyDetails>
          </li>
        ))}
      </ul>
      <JobList jobs={features.jobs} entities={entities} />
      <AiUseList uses={features.ai} entities={entities} />
      <IntegrationList integrations={integrations} />
    </section>
  );
});

function listed(ids: readonly string[], entities: readonly Entity[]): string {
  return ids.length === 0 ? texts.ofNothing : texts.of(ids.map((id) => entities.find((entity) => entity.id === id)?.name ?? id));
}
