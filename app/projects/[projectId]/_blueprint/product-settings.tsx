"use client";

import { memo } from "react";
import type { Entity, Genome } from "@/generators/genome";
import { useActs } from "./blueprint-context";
import { SelectBox, TextBox } from "./controls/boxes";
import { LazyDetails } from "./controls/lazy-details";

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
        Product
      </h2>
      <div className="mt-4 flex flex-wrap items-end gap-3 text-sm">
        <TextBox label="Name" value={product.name} onCommit={(name) => name !== "" && change({ name })} />
        <SelectBox
          label="One running copy is used by"
          value={product.tenancy}
          options={[
            ["workspaces", "teams that never see each other"],
            ["single", "one organisation"],
            ["marketplace", "providers, and people who order from them"],
          ]}
          onChange={(tenancy) => change({ tenancy })}
        />
        <TextBox label="Currency" value={product.currency} onCommit={(currency) => change({ currency: currency.toUpperCase() })} />
        <TextBox label="Language" value={product.locale} onCommit={(locale) => change({ locale })} />
        <TextBox label="In one line" long value={product.tagline} onCommit={(tagline) => change({ tagline })} />
        <TextBox label="What it is" long value={product.description} onCommit={(description) => change({ description })} />
      </div>
      <LazyDetails className="mt-3 text-sm" summaryClassName="text-muted" summary={`How long records are kept${retention.length > 0 ? `: ${retention.length} limited` : ""}`}>
        <div className="mt-2 flex flex-wrap gap-3">
          {entities.map(({ id, name }) => (
            <TextBox key={id} label={`${name} (days)`} inputMode="numeric" value={String(retention.find(({ entity }) => entity === id)?.days ?? "")} onCommit={(text) => run({ kind: "setRetention", entity: id, days: text === "" ? null : Number(text) })} />
          ))}
        </div>
      </LazyDetails>
    </section>
  );
});
