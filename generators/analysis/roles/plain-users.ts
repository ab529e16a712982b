import { baseForm } from "../mentions/base-form";
import type { Reading } from "../read-description";
import { BUILDERS } from "../words/role-cues";
import { DATA_VERBS } from "../words/verbs";
import type { FoundRole, RoleEvidence } from "./found-role";

/** The word of the text for those who use the product. */
const USERS = "users?|usu[aá]ri[oa]s?|utilisateurs?|utilisatrices?|benutzer(?:innen)?|nutzer(?:innen)?";
const KIND = "(?:(?:registered|logged[- ]in|authenticated|signed[- ]in|normal|regular|new|general|standard|basic|app|end)[- ])?";
/** "As a user, I want ...", "Como usuario quiero ..." */
const STORY = new RegExp(`^\\P{L}*(?:as (?:an?|the)|como(?: un[ao]?)?|en tant qu['e]\\s*(?:une?)?|als(?: eine?r?)?)\\s+${KIND}(${USERS})(?:\\s+(?:registrad[oa]|autenticad[oa]))?\\s*(?:,|:|\\b(?:i|we|je|quiero|quero|puedo|posso|deseo|möchte|will|kann)\\b)`, "iu");
/** "Users can ...", "a registered user should be able to ..." */
const MODAL = new RegExp(`(?<![\\p{L}-]|other )(${USERS})(?! (?:stor(?:y|ies)|roles?|types?)\\b)\\s+(?:can|could|may|must|should|shall|will|would|wants?|needs?|(?:is|are) able|pueden?|podr[aá]n?|deben?|podem?|dever?[aá]?o?|peut|peuvent|k[oö]nn(?:en|te)|kann|sollen?)\\b(?! (?:not )?be (?!able|allowed))`, "iu");
/** "It lets users ...", "permite a los usuarios ..." */
const GRANTED = new RegExp(`\\b(?:(?:allow|enabl|let|permit|help)(?:e?s|ed|ing|ting)?|permit(?:e|en|ir|a)(?: a| ao)?(?: l?os| el)?|permet(?:tre)?(?: aux| à l')?|ermöglicht(?: es)?(?: den)?)\\s+(?:the |an? |its |all |any |different |multiple )?${KIND}(${USERS})\\s+(?!(?:stor(?:y|ies)|roles?)\\b)\\p{L}`, "iu");
/** "User logs in", "Users add a plant": what comes behind is weighed as a verb. */
const PLAIN = new RegExp(`^\\P{L}*(?:(?:an?|the|each|every|all|any)\\s+)?${KIND}(users?)\\s+(?:also |then |only )?(\\p{L}+)`, "iu");

interface Users {
  readonly name: string;
  readonly evidence: readonly RoleEvidence[];
}

/** Those whom a text calls nothing but users, where it lets them act; null when it does not. */
export function findPlainUsers({ sentences }: Reading): Users | null {
  const names: string[] = [];
  const evidence: RoleEvidence[] = [];
  for (const sentence of sentences) {
    const { text, from, block } = sentence.sentence;
    if (/^(?:reference|setup|excluded|technology)$/.test(block.aside)) continue;
    const match = STORY.exec(text) ?? (/^(?:planning|quality)$/.test(block.aside) ? null : (MODAL.exec(text) ?? GRANTED.exec(text) ?? plainAct(text)));
    const word = match?.[1];
    if (!match || word === undefined) continue;
    names.push(word);
    const at = from + match.index + match[0].lastIndexOf(word);
    evidence.push({ sentence, from: at, to: at + word.length });
  }
  const [name] = names;
  return name === undefined ? null : { name: singular(name), evidence };
}

/** "User adds a plant", not "User profile page". */
function plainAct(text: string): RegExpExecArray | null {
  const match = PLAIN.exec(text);
  const verb = match?.[2]?.toLowerCase() ?? "";
  const plural = /s$/i.test(match?.[1] ?? "");
  const inflected = plural ? baseForm(verb) === verb : verb.endsWith("s") && baseForm(verb) !== verb;
  return inflected && DATA_VERBS.has(baseForm(verb)) ? match : null;
}

function singular(word: string): string {
  return word.toLowerCase().replace(/innen$/, "").replace(/(?<=[a-zá])s$/, "");
}

/**
 * Beside those who administer, users are who the product is for; beside others the word may mean any of them. Where a text
 * names nobody at all, whoever works with the product is named when the roles are put together.
 */
export function withPlainUsers(roles: readonly FoundRole[], reading: Reading): readonly FoundRole[] {
  if (roles.length === 0 || roles.some(({ key, kind }) => kind !== "admin" && !BUILDERS.test(key))) return roles;
  const users = findPlainUsers(reading);
  return users === null ? roles : [...roles, { key: "user", name: users.name, kind: "end", score: 2, evidence: users.evidence }];
}
