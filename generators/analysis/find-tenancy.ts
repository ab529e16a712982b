import type { EntityIndex } from "./entities/entity-index";
import type { Evidence } from "./fields/found-field";
import type { FoundFeatures } from "./find-features";
import type { Reading } from "./read-description";
import { catalogue } from "./words/catalogue";
import { fold, phraseKey } from "./words/normalize";

/** Who shares the data: separate teams, a market across them, or one organisation. */
export interface FoundTenancy {
  readonly tenancy: "workspaces" | "marketplace" | "single";
  readonly evidence: readonly Evidence[];
  readonly assumption: string;
}

const MARKET = /\b(?:like|similar to) (?:an? )?(?:airbnb|etsy|ebay|uber|upwork|fiverr|vinted|turo|taskrabbit|blablacar|craigslist)\b|\b(?:airbnb|etsy|ebay|uber|upwork|fiverr|vinted|turo|taskrabbit) (?:but )?for\b|\bwe (?:take|keep|charge|get|earn) (?:an? )?(?:\d+ ?(?:%|percent|per cent)|commission|cut)\b|\b\d+ ?(?:%|percent) commission\b|\b(marketplace|market place|(connect(s|ing)?|between|match(es|ing)?) \w+ (and|with|to) (customers?|clients?|buyers?|renters?|tenants?|guests?|students?|travell?ers?|patients?)|sellers? and buyers?|buyers? and sellers?|multi-?vendor|vendors can (list|sell)|artisans (to )?sell|sell their products|place de marche|entre particuliers|marktplatz|mercado de)\b/;
const SINGLE = /\b(for (a|our|the|my|one) (local |small |single |specific )?(club|church|school|restaurant|gym|hotel|clinic|library|museum|association|agency|shop|store|farm|company|team|cafe|salon|organi[sz]ation|university|office|family|charity|community|neighbou?rhood|business)|specific restaurant|single (organi[sz]ation|location|restaurant|store)|a (car rental agency|local gym|museum|club)|in-house|internal tool|internal use)\b/;

/** Decide the tenancy; teams that never see each other unless the text speaks of a market or one house. */
export function findTenancy(reading: Reading, { features, index }: { readonly features: FoundFeatures; readonly index: EntityIndex }): FoundTenancy {
  const find = (pattern: RegExp): Evidence[] =>
    reading.sentences.filter(({ sentence }) => sentence.block.aside === "none" || sentence.block.aside === "pains").flatMap((sentence) => {
      const match = pattern.exec(fold(sentence.sentence.text));
      if (!match) return [];
      const from = Math.min(sentence.sentence.from + match.index, sentence.sentence.to);
      return [{ sentence, from, to: Math.min(from + match[0].length, sentence.sentence.to), confidence: 70 }];
    }).slice(0, 3);
  if (features.multiTenant.length > 0) return { tenancy: "workspaces", evidence: features.multiTenant.slice(0, 3), assumption: "" };
  const market = find(MARKET);
  if (market.length > 0) return { tenancy: "marketplace", evidence: market, assumption: "" };
  const single = find(SINGLE);
  if (single.length > 0) return { tenancy: "single", evidence: single, assumption: "" };
  const house = tenantOf(reading, index);
  if (house) return { tenancy: "workspaces", evidence: [], assumption: `Each ${house} has a workspace of its own and is no record in it; nobody sees the records of another.` };
  return { tenancy: "workspaces", evidence: [], assumption: "Several teams can use the product and never see each other's records." };
}

const FOR_WHOM = /\b(?:app|application|software|tool|system|platform|product|service|saas|solution|crm|erp|planner|tracker|portal)\b[^.]{0,60}?\b(?:for|helps)\s+((?:[\p{L}-]+\s+){0,2}[\p{L}]+s)\b/iu;

/** "Software for hair salons": the organisation that takes the place of the workspace. */
function tenantOf(reading: Reading, index: EntityIndex): string | null {
  for (const { sentence } of reading.sentences.slice(0, 4)) {
    const words = FOR_WHOM.exec(sentence.text)?.[1] ?? "";
    const key = phraseKey(words);
    const last = key.split(" ").pop() ?? "";
    if (key !== "" && catalogue().others.get(last) === "organisation" && index.byName(words) === null) return key;
  }
  return null;
}
