"use client";

import type { Entity, Relation, Rule } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { texts } from "@/texts/rules";
import { useActs, useIsMarked } from "./blueprint-context";
import { SmallButton, TextBox } from "./controls/boxes";
import { LazyDetails } from "./controls/lazy-details";
import { ProvenanceNote } from "./provenance-note";
import { RuleForm } from "./rule-form";
import { ruleSentence } from "./rule-sentence";

interface RuleListProps {
  readonly entity: Entity;
  readonly rules: readonly Rule[];
  readonly outgoing: readonly Relation[];
}

/** What always holds for records of an entity. */
export function RuleList({ entity, rules, outgoing }: RuleListProps) {
  return (
    <div className="border-t border-line py-2 text-sm">
      {rules.length > 0 && <h4 className="px-4 font-medium">{texts.title}</h4>}
      <ul>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} sentence={ruleSentence(rule, entity, outgoing)} />
        ))}
      </ul>
      <LazyDetails
        className="px-4"
        summaryClassName="text-muted"
        summary={
          <>
            {texts.add}
            <span className="sr-only">{texts.for(entity.name)}</span>
          </>
        }
      >
        {() => <RuleForm entity={entity} outgoing={outgoing} />}
      </LazyDetails>
    </div>
  );
}

function RuleRow({ rule, sentence }: { readonly rule: Rule; readonly sentence: string }) {
  const { run } = useActs();
  const marked = useIsMarked(rule.id);
  return (
    <li id={`element-${rule.id}`} tabIndex={-1} className={`px-4 py-1 ${marked ? "marked" : ""}`}>
      <LazyDetails summary={<span dir="auto">{sentence}</span>}>
        <div className="my-2 space-y-3 bg-sunk p-3">
          <TextBox
            label={texts.message}
            hint={texts.messageHint}
            long
            value={rule.message}
            onCommit={(message) => run({ kind: "changeRule", rule: rule.id, content: { ...rule, message } })}
          />
          <ProvenanceNote provenance={rule.provenance} />
          <SmallButton danger label={texts.remove(sentence)} onClick={() => run({ kind: "removeRule", rule: rule.id })}>
            {blueprint.remove}
          </SmallButton>
        </div>
      </LazyDetails>
    </li>
  );
}
