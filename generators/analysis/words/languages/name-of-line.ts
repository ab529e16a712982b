/** What a line of a document holds. */
export type LineKind = "item" | "ingredient";

export interface Line {
  /** What the document is called, as it is shown. */
  readonly owner: string;
  readonly kind: LineKind;
}

/** What a language calls a line of something; `~` stands for what it is a line of. */
const LINES: Readonly<Record<string, Readonly<Record<LineKind, string>>>> = {
  es: { item: "Línea de ~", ingredient: "Ingrediente de ~" },
  pt: { item: "Item de ~", ingredient: "Ingrediente de ~" },
  fr: { item: "Ligne de ~", ingredient: "Ingrédient de ~" },
  de: { item: "~position", ingredient: "~zutat" },
  zh: { item: "~明细", ingredient: "~配料" },
};

/** The line of an order, sale or recipe as the language of its owner's name calls it: "Rechnungsposition". */
export function nameOfLine({ owner, kind }: Line, language: string): string {
  const form = LINES[language]?.[kind];
  if (form === undefined) return `${owner} ${kind}`;
  if (language === "zh") return form.replace("~", () => owner);
  if (language === "de") return form.replace("~", () => asFirstPart(owner));
  const name = form.replace("~", () => inSentence(owner));
  return language === "fr" ? name.replace(/ de (?=h?[aeiouyàâéèêëîïôœ])/i, " d'") : name;
}

/** Names start with a capital, words within a name do not; initials stay. */
function inSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** What the first part of a German compound ends with where it is not the word itself. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/(bestell)ung$/i, "$1"], [/(?:ung|heit|keit|schaft|ion|tät|trag|gebot|kauf)$/i, "$&s"],
];

/** "Bestellung beim Lieferanten" has "Bestellpositionen", "offener Auftrag" has "Auftragspositionen". */
function asFirstPart(owner: string): string {
  const [name = owner] = owner.split(/ (?=(?:bei|beim|von|vom|für|an|im|in|zum|zur|der|des) )/i);
  const last = name.split(" ").pop() ?? name;
  const joint = JOINTS.find(([ending]) => ending.test(last));
  const first = joint ? last.replace(joint[0], joint[1]) : last;
  return first.charAt(0).toUpperCase() + first.slice(1);
}
