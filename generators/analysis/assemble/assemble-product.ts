import type { Genome, Product } from "../../genome/genome";
import { fold } from "../words/normalize";
import type { Findings } from "./assembly";
import { nameProduct } from "./product-name";
import { leadOf, taglineOf } from "./product-tagline";
import { KNOWN_LANGUAGES } from "../words/languages/detect-language";
import { provenanceOf } from "./provenance";

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ["EUR", /€|\beur(os?)?\b/], ["GBP", /£|\bgbp\b/], ["INR", /₹|\binr\b|\brupees?\b|\bgst\b/], ["BRL", /r\$|\breais\b|\bcpf\b/], ["JPY", /¥|\byen\b/], ["CNY", /元|人民币|\brmb\b/], ["KES", /\bmpesa\b|\bm-pesa\b|\bkes\b/], ["NGN", /₦|\bnaira\b/], ["CRC", /₡|\bcolones\b/], ["MXN", /\bmxn\b/], ["CHF", /\bchf\b/], ["VND", /\bvnd\b|₫/], ["PHP", /₱/], ["ZAR", /\bzar\b/], ["CAD", /\bcad\b/], ["AUD", /\baud\b/],
];
const BY_LANGUAGE: Readonly<Record<string, string>> = { de: "EUR", fr: "EUR", it: "EUR", es: "EUR", pt: "BRL", zh: "CNY", ja: "JPY", nl: "EUR" };

/** What is said of a description whose words are not known. */
const BY_STRUCTURE = "The description is in a language that is read by its structure only: headings, labels and lists, not sentences.";

/** The product: what it is called, for whom, in which language and money. */
export function assembleProduct(findings: Findings): Product {
  const { reading, tenancy } = findings;
  const name = nameProduct(findings);
  const text = fold(reading.document.source.slice(0, 60_000));
  const currency = CURRENCIES.find(([, pattern]) => pattern.test(text))?.[0] ?? BY_LANGUAGE[reading.language] ?? "USD";
  return {
    name, slug: slugOf(name), tagline: taglineOf(findings), description: leadOf(findings), locale: /^[a-z]{2,3}$/.test(reading.language) ? reading.language : "en", currency, tenancy: tenancy.tenancy,
    provenance: [...provenanceOf(tenancy.evidence, tenancy.assumption), ...(KNOWN_LANGUAGES.includes(reading.language) ? [] : provenanceOf([], BY_STRUCTURE))],
  };
}

/** A slug of ASCII letters and digits. */
export function slugOf(name: string): string {
  const slug = fold(name).replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 50).replace(/-+$/, "");
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug) ? slug : "app";
}

/** Regions and frameworks that the text names. */
export function assembleCompliance({ reading }: Findings): Genome["compliance"] {
  const text = fold(reading.document.source.slice(0, 100_000));
  const frameworks: readonly (readonly [Genome["compliance"]["frameworks"][number], RegExp])[] = [
    ["gdpr", /\b(gdpr|dsgvo|rgpd)\b/], ["hipaa", /\bhipaa\b/], ["soc2", /\bsoc ?2\b/], ["iso27001", /\biso ?27001\b/], ["pci", /\bpci( dss)?\b/], ["dora", /\bdora (regulation|act)\b/], ["nis2", /\bnis ?2\b/], ["ai-act", /\b(eu )?ai act\b/],
  ];
  return { retention: [], regions: [], frameworks: frameworks.filter(([, pattern]) => pattern.test(text)).map(([name]) => name) };
}
