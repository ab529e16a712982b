import type { FoundWorkflow } from "../find-workflows";
import type { EntityIndex } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import { baseForm } from "../mentions/base-form";
import type { Reading } from "../read-description";
import { fold } from "../words/normalize";
import type { FoundField } from "./found-field";

/** What is switched on and off, by verb. */
const SWITCHES: Readonly<Record<string, string>> = {
  activate: "Active", deactivate: "Active", reactivate: "Active", enable: "Enabled", disable: "Enabled", suspend: "Suspended", unsuspend: "Suspended", mute: "Muted", unmute: "Muted", ban: "Banned", unban: "Banned", block: "Blocked", unblock: "Blocked",
  pin: "Pinned", unpin: "Pinned", feature: "Featured", hide: "Hidden", unhide: "Hidden", lock: "Locked", unlock: "Locked", anonymize: "Anonymous",
};
const ENABLED = "Enabled";
/** "This enables members to book": only what can be disabled as well is switched. */
const DISABLING = /\bdisabl/i;
const FORMS = /(?:(?:e?d|ing|s))$/;

/** "Deactivate volunteers", "pin a post": what is switched is a yes or no of the record, unless its states say so already. */
export function addSwitchFields(fields: ReadonlyMap<FoundEntity, readonly FoundField[]>, reading: Reading, { index, workflows }: { readonly index: EntityIndex; readonly workflows: readonly FoundWorkflow[] }): ReadonlyMap<FoundEntity, readonly FoundField[]> {
  const added = new Map([...fields].map(([entity, own]) => [entity, own.filter((field) => !saysState(field, entity, workflows))]));
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none") continue;
    for (const mention of sentence.mentions) {
      const owner = index.of(mention);
      const verb = sentence.tokens.slice(Math.max(0, mention.first - 6), mention.first).reverse().find(({ lower }) => nameOf(lower) !== undefined);
      const name = verb ? nameOf(verb.lower) : undefined;
      if (!owner || !verb || name === undefined || mention.modifier || mention.verb === "" || nameOf(mention.verb) !== name || (name === ENABLED && !DISABLING.test(sentence.sentence.text))) continue;
      const known = added.get(owner) ?? [];
      if (workflows.some(({ entity, states }) => entity === owner && states.some((state) => fold(state).includes(fold(name))))) continue;
      if (known.some((field) => fold(field.name).includes(fold(name)) || field.values.some((value) => fold(value) === fold(name)))) continue;
      added.set(owner, [...known, { name, type: "boolean", required: false, unique: false, values: [], evidence: [{ sentence, from: verb.from, to: mention.to, confidence: 70 }], assumption: "" }]);
    }
  }
  return added;
}

/** "Done" beside the states open and done says the same twice. */
function saysState({ name, type }: FoundField, owner: FoundEntity, workflows: readonly FoundWorkflow[]): boolean {
  return type === "boolean" && workflows.some(({ entity, states }) => entity === owner && states.some((state) => fold(state) === fold(name).replace(/^is | flag$/g, "")));
}

function nameOf(word: string): string | undefined {
  const stem = word.replace(FORMS, "");
  return SWITCHES[word] ?? SWITCHES[baseForm(word)] ?? SWITCHES[stem] ?? SWITCHES[`${stem}e`];
}
