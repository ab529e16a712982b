import { pluralText, singularWords } from "../../genome/names/plural";
import { fold, wordsOf } from "../words/normalize";
import type { Archetype } from "./archetype";
import { atWork } from "./at-work";
import { careAndLearning } from "./care-and-learning";
import { community } from "./community";
import { trade } from "./trade";

/** All kinds of product that a pitch can mean. */
export const ARCHETYPES: readonly Archetype[] = [...atWork, ...trade, ...careAndLearning, ...community];

/** A kind of product, with the text of what it usually keeps. */
export interface FoundArchetype {
  readonly name: string;
  readonly text: string;
}

/** A form before what fills it, else the kind of product whose words fill most of the pitch; of two the one named first. */
export function findArchetype(pitch: string): FoundArchetype | null {
  const text = fold(pitch);
  let best: { readonly archetype: Archetype; readonly weight: number } | null = null;
  for (const archetype of ARCHETYPES) {
    const weight = weightOf(archetype, text);
    if (weight > (best?.weight ?? 0)) best = { archetype, weight };
  }
  return best === null ? null : { name: best.archetype.name, text: withThing(best.archetype, pitch) };
}

/** What a form is filled with follows it; more than any other words of a pitch can weigh. */
const FILLED = /^ ?(?:app|application|site|website|platform|tool|system|software)?,? (?:but )?(?:for|of|to|where)\b/u;
const FORM_WEIGHT = 1_000;

function weightOf({ cues, isForm, isGeneral }: Archetype, text: string): number {
  let weight = 0;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:${cues})(?![\\p{L}\\d])`, "gu"))) {
    const [cue] = match;
    if (weight === 0) weight += 1 - match.index / (text.length + 1);
    weight += cue.length + 4 * (cue.split(" ").length - 1);
    if (isForm === true && (FILLED.test(text.slice(match.index + cue.length)) || text.slice(0, match.index).endsWith("like "))) weight += FORM_WEIGHT;
  }
  return isGeneral === true ? weight / FORM_WEIGHT : weight;
}

const FOR = /\b(?:for|of|rent(?:ing)?(?: out)?|sell(?:ing)?|track(?:ing)?|lend(?:ing)?|repair(?:ing)?|fix(?:ing)?|auction(?:ing)?|bidding on|trading|buying)\s+(?:and \p{L}+ )?(?:my |our |your |their |the |used |local |small |homemade |handmade |old |vintage )*(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)(?=\s*(?:$|[.,;:!?\n]|\b(?:online|to|in|on|at|from|with|and|that|where|who|by|for)\b))/iu;

/** "Airbnb for boats": what a listing is called here; a name that is no plural noun names people or a place, not things. */
function withThing({ thing, text }: Archetype, pitch: string): string {
  if (thing === undefined) return text;
  const said = (FOR.exec(pitch)?.[1] ?? "").toLowerCase();
  const one = singularWords(said.split(" ")).join(" ");
  const isThing = said !== "" && one !== said && wordsOf(said).length <= 2 && !NOT_THINGS.test(one);
  const name = isThing ? one : thing;
  const plural = pluralText(name);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return text.replaceAll("{thing}", name).replaceAll("{things}", plural).replaceAll("{Things}", capital(plural));
}

const NOT_THINGS = /^(?:people|user|customer|client|everyone|company|business|shop|store|firm|team|startup|family|kid|child|student|beginner|thing|product|item|listing|student|neighbou?r|friend|member|owner|seller|buyer)$|(?:\bshop|\bstore|\bfirm|\bcompany|\bbusiness|\bteam|\bclub)$/;
