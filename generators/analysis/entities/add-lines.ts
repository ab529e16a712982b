import type { FoundEntity } from "./found-entity";
import { isWritten } from "../mentions/is-written";
import type { Reading } from "../read-description";
import { catalogue } from "../words/catalogue";
import { nameOfConcept } from "../words/languages/name-of-concept";
import type { LineKind } from "../words/languages/name-of-line";
import { nameOfLine } from "../words/languages/name-of-line";
import { fold } from "../words/normalize";
import type { Candidate } from "./candidate";

/** Documents that list goods: each needs lines once the text speaks of goods, and of how many where one good may be all there is. */
export const LINES: readonly { readonly head: string; readonly goods: readonly string[]; readonly line: string; readonly kind: LineKind; readonly isSure?: true }[] = [
  { head: "Order", goods: ["Product", "MenuItem", "Item", "Part", "Book", "Medication"], line: "OrderItem", kind: "item", isSure: true },
  { head: "RestaurantOrder", goods: ["MenuItem", "Product"], line: "OrderItem", kind: "item", isSure: true },
  { head: "Sale", goods: ["Product", "Item", "MenuItem"], line: "SaleItem", kind: "item" },
  { head: "Invoice", goods: ["Product", "Service", "Item"], line: "InvoiceItem", kind: "item" },
  { head: "PurchaseOrder", goods: ["Product", "Item", "Material", "Ingredient"], line: "PurchaseOrderItem", kind: "item", isSure: true },
  { head: "Purchase", goods: ["Product", "Item", "Material", "Ingredient"], line: "PurchaseOrderItem", kind: "item" },
  { head: "Cart", goods: ["Product", "MenuItem", "Item"], line: "CartItem", kind: "item", isSure: true },
  { head: "Quote", goods: ["Product", "Service", "Item"], line: "QuoteItem", kind: "item" },
  { head: "Recipe", goods: ["Ingredient"], line: "RecipeIngredient", kind: "ingredient", isSure: true },
];
const COUNTED = /\b(quantit(y|ies)|qty|line items?|items?|how many|amounts?|cantidad(es)?|quantidades?|quantites?|menge|anzahl|cart|carrito|carrinho|warenkorb|panier|products?)\b|数量|购物车/;

/** Add the lines of orders, sales and the like, where the text implies them. */
export function addLines(reading: Reading, entities: readonly FoundEntity[], candidates: ReadonlyMap<string, Candidate>): FoundEntity[] {
  const keys = new Set(entities.flatMap((entity) => [entity.key, ...entity.merged.map(({ key }) => key)]));
  const added: FoundEntity[] = [];
  for (const { head, goods, line, kind, isSure = false } of LINES) {
    const owner = entities.find(({ key }) => key === head);
    const stated = reading.statements.some((statement) => statement.key === head && statement.parts.some(({ many, text }) => many && /\b(items?|lines?|positions?|entries|rows?)$/i.test(text)));
    if (!owner || stated || keys.has(line) || !goods.some((key) => keys.has(key))) continue;
    const place = reading.sentences.find((sentence) => sentence.sentence.block.aside === "none" && sentence.mentions.some(({ key }) => key === head || goods.includes(key)) && (isSure || COUNTED.test(fold(sentence.sentence.text))));
    if (!place) continue;
    keys.add(line);
    const candidate: Candidate = candidates.get(line) ?? { key: line, concept: catalogue().concepts.get(line) ?? null, other: null, occurrences: [], verbForms: [place], models: [], fieldLists: 0 };
    added.push({ key: line, name: nameOfLine({ owner: shownName(owner, reading), kind }, reading.language), candidate, probability: 0.55, merged: [], lineOf: head });
  }
  return [...entities, ...added];
}

/** What the text does not name itself takes its name from the language: so does what is named after it. */
function shownName({ name }: FoundEntity, { document, language }: Reading): string {
  return isWritten(name, document) ? name : (nameOfConcept(name, language) ?? name);
}
