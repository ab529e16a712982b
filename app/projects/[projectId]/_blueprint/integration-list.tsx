"use client";

import type { Integration } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as features } from "@/texts/features";
import { useActs, useIsMarked } from "./blueprint-context";
import { AddForm } from "./controls/add-form";
import { SelectBox, SmallButton } from "./controls/boxes";
import { InlineText } from "./controls/inline-text";

const texts = features.integrations;

const CATEGORIES = (["payments", "email", "sms", "calendar", "storage", "maps", "identity", "chat", "accounting", "analytics", "ai", "other"] as const).map((category) => [category, category] as const);
const DIRECTIONS = [
  ["out", texts.directions.out],
  ["in", texts.directions.in],
  ["both", texts.directions.both],
] as const;

/** Services of others that the product talks to. */
export function IntegrationList({ integrations }: { readonly integrations: readonly Integration[] }) {
  const { run } = useActs();
  return (
    <div className="mt-6 text-sm">
      <h3 className="font-semibold">{texts.title}</h3>
      <ul className="mt-2 border-t border-line">
        {integrations.map((integration) => (
          <IntegrationRow key={integration.id} integration={integration} />
        ))}
      </ul>
      <div className="mt-2 max-w-md">
        <AddForm what={texts.what} placeholder={texts.placeholder} onAdd={(name) => run({ kind: "addIntegration", name, category: "other" })} />
      </div>
    </div>
  );
}

function IntegrationRow({ integration }: { readonly integration: Integration }) {
  const { run } = useActs();
  const marked = useIsMarked(integration.id);
  const change = (changes: Partial<Pick<Integration, "name" | "category" | "direction">>) => run({ kind: "changeIntegration", integration: integration.id, changes });
  return (
    <li id={`element-${integration.id}`} tabIndex={-1} className={`flex flex-wrap items-end gap-3 border-b border-line py-2 ${marked ? "marked" : ""}`}>
      <InlineText value={integration.name} label={texts.name} onCommit={(name) => change({ name })} className="mr-auto" />
      <SelectBox label={texts.category} value={integration.category} options={CATEGORIES} onChange={(category) => change({ category })} />
      <SelectBox label={texts.direction} value={integration.direction} options={DIRECTIONS} onChange={(direction) => change({ direction })} />
      <SmallButton danger label={texts.remove(integration.name)} onClick={() => run({ kind: "removeIntegration", integration: integration.id })}>
        {blueprint.remove}
      </SmallButton>
    </li>
  );
}
