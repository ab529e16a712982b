import pluralize from "pluralize";

/** Words that look plural and are not, or whose singular the rules get wrong. */
const FIXED: Readonly<Record<string, string>> = {
  data: "data", media: "media", news: "news", series: "series", status: "status", address: "address", addresses: "address", bonus: "bonus", analysis: "analysis",
  analytics: "analytics", details: "detail", sms: "sms", gps: "gps", staff: "staff", equipment: "equipment", info: "info", children: "child", people: "person",
  persons: "person", criteria: "criteria", menus: "menu", canvas: "canvas", campus: "campus", bus: "bus", buses: "bus", gas: "gas", lens: "lens", kudos: "kudos", pos: "pos", cms: "cms", crm: "crm",
  os: "os", ios: "ios", saas: "saas", sales: "sale", dishes: "dish", leaves: "leave", taxes: "tax", quizzes: "quiz", mois: "mois", pais: "pais", avis: "avis", fotos: "foto", minutes: "minutes", premises: "premises", medias: "media",
  cookies: "cookie", movies: "movie", courses: "course", expenses: "expense", licenses: "license", licences: "licence", purchases: "purchase", causes: "cause", phases: "phase", exercises: "exercise", warehouses: "warehouse", houses: "house", nurses: "nurse", responses: "response", leases: "lease", releases: "release", cases: "case", diagnoses: "diagnosis", vitals: "vital", goods: "goods", class: "class", kurs: "kurs", preis: "preis", poids: "poids", cours: "cours", temps: "temps", colis: "colis", devis: "devis", fois: "fois", corps: "corps", kreis: "kreis", lapis: "lapis", glasses: "glass", passes: "pass",
  specimen: "specimen", specimens: "specimen", semen: "semen", abdomen: "abdomen", regimen: "regimen", omen: "omen", lumen: "lumen", examen: "examen", dictamen: "dictamen", volumen: "volumen", resumen: "resumen", certamen: "certamen", crimen: "crimen", germen: "germen", unternehmen: "unternehmen", rahmen: "rahmen", einkommen: "einkommen", interes: "interes", ingles: "ingles", frances: "frances", portugues: "portugues", smoothies: "smoothie", calories: "calorie", lenses: "lens", pilates: "pilates", trousers: "trousers", canoes: "canoe", ups: "up", ins: "in", outs: "out", offs: "off", clothes: "clothes", zeroes: "zero", echoes: "echo", mangoes: "mango", volcanoes: "volcano", tornadoes: "tornado", cargoes: "cargo", embargoes: "embargo", vetoes: "veto", mosquitoes: "mosquito", buffaloes: "buffalo",
};
const ROMANCE: readonly (readonly [RegExp, string])[] = [
  [/ciones$/, "cion"], [/siones$/, "sion"], [/coes$/, "cao"], [/soes$/, "sao"], [/oes$/, "ao"], [/([a-z]{3})ores$/, "$1or"], [/([a-z]{2})ais$/, "$1al"], [/([a-z]{2})eis$/, "$1el"], [/dades$/, "dade"], [/([aeo])s$/, "$1"],
];
const singulars = new Map<string, string>();

/** Lower case, without accents, as NFC. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[’‘]/g, "'");
}

/** The singular of one folded word, by English rules and those of Spanish and Portuguese. */
export function singular(word: string): string {
  const known = singulars.get(word);
  if (known !== undefined) return known;
  const result = FIXED[word] ?? singularOf(word);
  if (singulars.size < 20_000) singulars.set(word, result);
  return result;
}

function singularOf(word: string): string {
  if (word.length <= 3 || !/^[a-z'-]+$/.test(word)) return word;
  for (const [pattern, replacement] of ROMANCE.slice(0, 9)) {
    if (pattern.test(word) && !/(preis|kreis|reis|beweis|verweis|shoes|heroes|potatoes|tomatoes|toes|does|goes|stores|scores|chores|cores|shores|ignores|explores)$/.test(word)) return word.replace(pattern, replacement);
  }
  if (/(ss|us|is)$/.test(word) || !MAYBE_PLURAL.test(word)) return word;
  return pluralize.singular(word);
}

/** The endings that the rules for English plurals change; asking them about any other word is slow and in vain. */
const MAYBE_PLURAL = /(?:s|a|i|ae|eaux|en|eople|eet|eeth|eese|ice)$/;

/** Folded words of a phrase; camel case, snake case and hyphens are split. */
export function wordsOf(phrase: string): string[] {
  if (PLAIN_WORDS.test(phrase)) return phrase.split(" ");
  return fold(phrase.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2"))
    .split(/[^\p{L}\p{N}%#]+/u)
    .filter((word) => word !== "");
}

/** Most phrases need no folding. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;

/** One key for all spellings of a phrase: "Order items", "order_item" and "OrderItem" agree. */
export function phraseKey(phrase: string): string {
  const known = keys.get(phrase);
  if (known !== undefined) return known;
  const key = wordsOf(phrase).map(singular).join(" ");
  if (keys.size < MOST_KEYS && phrase.length <= LONGEST_KEPT) keys.set(phrase, key);
  return key;
}

/** The same few thousand phrases are asked for again and again. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;
const LONGEST_KEPT = 60;

/** Split a table of words written as one comma-separated text. */
export function wordList(text: string): string[] {
  return text.split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== "");
}
