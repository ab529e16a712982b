"use client";

import { memo } from "react";
import type { Entity, Genome } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { useActs } from "./blueprint-context";
import { SelectBox, TextBox } from "./controls/boxes";
import { LazyDetails } from "./controls/lazy-details";

const texts = blueprint.product;

interface ProductSettingsProps {
  readonly product: Genome["product"];
  readonly entities: readonly Entity[];
  readonly retention: Genome["compliance"]["retention"];
}

/** What holds for the whole product: its name, who shares it, its money, how long records are kept. */
export const ProductSettings = memo(function ProductSettings({ product, entities, retention }: ProductSettingsProps) {
  const { run } = useActs();
  const change = (changes: Partial<Pick<Genome["product"], "name" | "tagline" | "description" | "locale" | "currency" | "tenancy">>) => run({ kind: "changeProduct", changes });
  return (
    <section aria-labelledby="product" className="mt-10">
      <h2 id="product" className="text-xl font-semibold">
        {texts.title}
      </h2>
      <div className="mt-4 flex flex-wrap items-end gap-3 text-sm">
        <TextBox label={blueprint.name} value={product.name} onCommit={(name) => name !== "" && change({ name })} />
        <SelectBox
          label={texts.tenancy}
          value={product.tenancy}
          options={[
            ["workspaces", texts.tenancies.workspaces],
            ["single", texts.tenancies.single],
            ["marketplace", texts.tenancies.marketplace],
          ]}
          onChange={(tenancy) => change({ tenancy })}
        />
        <TextBox label={texts.currency} value={product.currency} onCommit={(currency) => change({ currency: currency.toUpperCase() })} />
        <TextBox label={texts.language} value={product.locale} onCommit={(locale) => change({ locale })} />
        <TextBox label={texts.tagline} long value={product.tagline} onCommit={(tagline) => change({ tagline })} />
        <TextBox label={blueprint.whatItIs} long value={product.description} onCommit={(description) => change({ description })} />
      </div>
      <LazyDetails className="mt-3 text-sm" summaryClassName="text-muted" summary={texts.retention(retention.length)}>
        <div className="mt-2 flex flex-wrap gap-3">
          {entities.map(({ id, name }) => (
            <TextBox key={id} label={texts.days(name)} inputMode="numeric" value={String(retention.find(({ entity }) => entity === id)?.days ?? "")} onCommit={(text) => run({ kind: "setRetention", entity: id, days: text === "" ? null : Number(text) })} />
          ))}
        </div>
      </LazyDetails>
    </section>
  );
});
