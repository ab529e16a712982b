import type { FoundRole, RoleEvidence } from "./found-role";
import type { ReadSentence } from "../mentions/mention";
import { catalogue } from "../words/catalogue";
import { fold, phraseKey } from "../words/normalize";
import { NOBODY } from "../words/persons";
import { cleanRoleName, isPhraseOfSentence } from "./role-name";

/** What speaks for one role, while the text is read. */
export interface Tally {
  score: number;
  /** The clearest single sign. */
  strongest: number;
  readonly names: Map<string, number>;
  readonly evidence: RoleEvidence[];
  known: boolean;
  kind: FoundRole["kind"];
}

/** Count a sign that somebody of this name uses the product. */
export function addRole(tallies: Map<string, Tally>, { text, score, sentence, from, to }: { readonly text: string; readonly score: number; readonly sentence: ReadSentence; readonly from: number; readonly to: number }): void {
  const cleaned = cleanRoleName(text);
  /* "RF-U1" is the number of a requirement. */
  if (/^\p{L}{1,4}[-.]?\p{L}?\d/u.test(cleaned)) return;
  const key = phraseKey(cleaned);
  if (key === "" || isPhraseOfSentence(cleaned) || NOBODY.has(key) || key.split(" ").length > 4 || KIND_OF_USER.test(key) || EXAMPLE.test(cleaned)) return;
  const words = key.split(" ");
  const person = catalogue().persons.get(key) ?? catalogue().persons.get(words[words.length - 1] ?? "") ?? null;
  if (!person && (score < 1 || OF_THE_PRODUCT.test(cleaned))) return;
  if (!person && ((catalogue().others.has(key) && !/ team$/.test(key)) || (catalogue().things.has(key) && score < 4))) return;
  const id = catalogue().persons.get(key)?.name ?? key;
  const kind = OWNER_OF.test(key) && !OWNS_BUSINESS.test(key) && !catalogue().persons.has(key) ? "end" : (person?.kind ?? "staff");
  const tally: Tally = tallies.get(id) ?? { score: 0, strongest: 0, names: new Map(), evidence: [], known: person !== null, kind };
  tally.score += score;
  tally.strongest = Math.max(tally.strongest, score);
  tally.names.set(fold(cleaned) === cleaned.toLowerCase() ? singularPhrase(cleaned) : cleaned, (tally.names.get(singularPhrase(cleaned)) ?? 0) + 1);
  tally.evidence.push({ sentence, from, to });
  tallies.set(id, tally);
}

/** What is left of "a future user" names nobody. */
const KIND_OF_USER = /^(?:future|final|end|live|nested|active|current|premium|paid|free|power|casual|general|average|basic|common|ordinary|advanced|experienced|first time|mobile|web|verified|primary|secondary|multiple|single|any|all|both|other|another)$/;
/** Names of nobody that stand in examples. */
const EXAMPLE = /^(?:(?:john|jane|max|erika) (?:doe|smith|mustermann)|foo|bar|test|example)$/i;
/** "The system", "System (security)": the product itself, and not its administrator. */
const OF_THE_PRODUCT = /^(?:(?:the )?(?:system|app|application|website|platform|software|api|server|database|backend|frontend)\b.*)$/i;

/** "Boat owner": somebody whose boats are looked after; the owner of a shop runs the product. */
const OWNER_OF = /^\p{L}+(?: \p{L}+)? owner$/u;
const OWNS_BUSINESS = /^(?:business|company|shop|store|restaurant|salon|studio|gym|clinic|practice|hotel|cafe|bar|bakery|brewery|farm|firm|agency|workspace|account|organi[sz]ation|team|product|process|system|app|site|platform|tenant|franchise|yard|school|club|small business|project|data|garage|workshop|office|factory|warehouse|brand|gallery|theat(?:re|er)|market|vineyard|winery|nursery|kennel|stable)\b/;

/** The last word in the singular; case and accents stay. */
function singularPhrase(text: string): string {
  const words = text.split(" ");
  const last = words.pop() ?? "";
  const key = phraseKey(last);
  if (/^\p{Lu}{2,}$/u.test(last)) return text;
  return [...words, fold(last) === last.toLowerCase() && key !== "" && !key.includes(" ") ? key : last].join(" ");
}

