import type { Genome, Product } from "../../genome/genome";
import { fold } from "../words/normalize";
import type { Findings } from "./assembly";
import { cleanName } from "./assemble-entities";
import { provenanceOf } from "./provenance";

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ["EUR", /€|\beur(os?)?\b/], ["GBP", /£|\bgbp\b/], ["INR", /₹|\binr\b|\brupees?\b|\bgst\b/], ["BRL", /r\$|\breais\b|\bcpf\b/], ["JPY", /¥|\byen\b/], ["CNY", /元|人民币|\brmb\b/], ["KES", /\bmpesa\b|\bm-pesa\b|\bkes\b/], ["NGN", /₦|\bnaira\b/], ["CRC", /₡|\bcolones\b/], ["MXN", /\bmxn\b/], ["CHF", /\bchf\b/], ["VND", /\bvnd\b|₫/], ["PHP", /₱/], ["ZAR", /\bzar\b/], ["CAD", /\bcad\b/], ["AUD", /\baud\b/],
];
const BY_LANGUAGE: Readonly<Record<string, string>> = { de: "EUR", fr: "EUR", it: "EUR", es: "EUR", pt: "BRL", zh: "CNY", ja: "JPY", nl: "EUR" };
const NOT_A_NAME = /^(project title|title|description|overview|introduction|summary|product requirements?( document)?|requirements?( specification)?( document)?|prd|mvp|features?|core features|functional requirements?|user stor(y|ies)|specifications?|software requirements?|software specification document.*|documento de vis[aã]o|cahier des charges|data model|readme|goals?|problem statement|executive summary|user authentication|milestone.*|list of needs|historias de usuario|requisitos.*)$/i;

/** The product: what it is called, for whom, in which language and money. */
export function assembleProduct(findings: Findings): Product {
  const { reading, tenancy } = findings;
  const said = nameOf(findings);
  const name = said || `${cleanName(findings.entities[0]?.name ?? "") || "Record"} manager`;
  const text = fold(reading.document.source.slice(0, 60_000));
  const currency = CURRENCIES.find(([, pattern]) => pattern.test(text))?.[0] ?? BY_LANGUAGE[reading.language] ?? "USD";
  const lead = reading.sentences.find(({ sentence, tokens }) => sentence.block.kind === "paragraph" && tokens.length >= 6 && ["none", "pains"].includes(sentence.block.aside));
  const tagline = (lead?.sentence.text ?? "").replace(/\s+/g, " ").slice(0, 200);
  return {
    name, slug: slugOf(name), tagline, description: tagline, locale: /^[a-z]{2,3}$/.test(reading.language) ? reading.language : "en", currency, tenancy: tenancy.tenancy,
    provenance: provenanceOf(tenancy.evidence, tenancy.assumption),
  };
}

function nameOf({ reading, fileName }: Findings): string {
  const candidates: string[] = [];
  for (const { sentence } of reading.sentences.slice(0, 40)) {
    const labelled = sentence.label ? /^(product|app|project|system|application|platform)?\s*(name)?( \(working\))?$/i.test(sentence.label.text.trim()) && sentence.label.text.trim() !== "" : false;
    if (labelled && sentence.text.length < 60 && !/\b(is|are|will|the)\b/i.test(sentence.text)) candidates.unshift(sentence.text);
    if (sentence.block.kind === "heading" && sentence.label === null) candidates.push(sentence.text);
  }
  const called = /\b(?:called|named)\s+["“]?(\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+){0,2})/u.exec(reading.document.source.slice(0, 5_000))?.[1];
  if (called) candidates.unshift(called);
  candidates.push(fileName.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "").replace(/[-_]+/g, " "));
  for (const candidate of candidates) {
    const short = candidate.replace(/\([^)]*\)/g, " ").split(/\s+[-–—|]\s+|:\s+/).map((part) => cleanName(part.replace(/^[\d.\s]+/, "").replace(/\b(product requirements? document|prd|requirements? specification|requirements|user stories)\b/gi, ""))).filter((part) => part !== "" && !NOT_A_NAME.test(part));
    const [first] = short;
    if (first && /\p{L}/u.test(first) && first.length <= 60 && first.split(" ").length <= 6) return first;
  }
  return "";
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
