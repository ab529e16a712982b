import type { FoundEntity } from "./found-entity";
import type { Reading } from "../read-description";
import { catalogue } from "../words/catalogue";
import { fold } from "../words/normalize";
import type { Candidate } from "./candidate";

/** Documents that list goods: each needs lines once the text speaks of goods and of how many. */
const LINES: readonly { readonly head: string; readonly goods: readonly string[]; readonly line: string; readonly name: string }[] = [
  { head: "Order", goods: ["Product", "MenuItem", "Item", "Part", "Book", "Medication"], line: "OrderItem", name: "item" },
  { head: "RestaurantOrder", goods: ["MenuItem", "Product"], line: "OrderItem", name: "item" },
  { head: "Sale", goods: ["Product", "Item", "MenuItem"], line: "SaleItem", name: "item" },
  { head: "Invoice", goods: ["Product", "Service", "Item"], line: "InvoiceItem", name: "item" },
  { head: "PurchaseOrder", goods: ["Product", "Item", "Material", "Ingredient"], line: "PurchaseOrderItem", name: "item" },
  { head: "Purchase", goods: ["Product", "Item", "Material", "Ingredient"], line: "PurchaseOrderItem", name: "item" },
  { head: "Cart", goods: ["Product", "MenuItem", "Item"], line: "CartItem", name: "item" },
  { head: "Quote", goods: ["Product", "Service", "Item"], line: "QuoteItem", name: "item" },
  { head: "Recipe", goods: ["Ingredient"], line: "RecipeIngredient", name: "ingredient" },
];
const COUNTED = /\b(quantit(y|ies)|qty|line items?|items?|how many|amounts?|cantidad(es)?|quantidades?|quantites?|menge|anzahl|cart|carrito|carrinho|warenkorb|panier|products?)\b|数量|购物车/;

/** Add the lines of orders, sales and the like, where the text implies them. */
export function addLines(reading: Reading, entities: readonly FoundEntity[], candidates: ReadonlyMap<string, Candidate>): FoundEntity[] {
  const keys = new Set(entities.flatMap((entity) => [entity.key, ...entity.merged.map(({ key }) => key)]));
  const added: FoundEntity[] = [];
  for (const { head, goods, line, name } of LINES) {
    const owner = entities.find(({ key }) => key === head);
    const stated = reading.statements.some((statement) => statement.key === head && statement.parts.some(({ many, text }) => many && /\b(items?|lines?|positions?|entries|rows?)$/i.test(text)));
    if (!owner || stated || keys.has(line) || !goods.some((key) => keys.has(key))) continue;
    const place = reading.sentences.find((sentence) => sentence.sentence.block.aside === "none" && sentence.mentions.some(({ key }) => key === head || goods.includes(key)) && COUNTED.test(fold(sentence.sentence.text)));
    if (!place) continue;
    keys.add(line);
    const candidate: Candidate = candidates.get(line) ?? { key: line, concept: catalogue().concepts.get(line) ?? null, other: null, occurrences: [], verbForms: [place], models: [], fieldLists: 0 };
    added.push({ key: line, name: `${owner.name} ${name}`, candidate, probability: 0.55, merged: [] });
  }
  return [...entities, ...added];
}
