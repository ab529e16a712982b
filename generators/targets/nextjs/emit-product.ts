import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { ts, tsString, TypeScriptModule } from "../../writer/index";

/** `src/product.ts`: what is particular to this product wherever it is shown. */
export function emitProduct({ product }: Plan): SourceFile {
  const module = new TypeScriptModule();
  module.declare("product");
  const body = ts`
    /** What is particular to this product wherever it is shown. */
    export const product = {
      name: ${tsString(product.name)},
      tagline: ${tsString(product.tagline)},
      description: ${tsString(product.description)},
      /** BCP 47; dates, numbers and amounts are written in its manner. */
      locale: ${tsString(product.locale)},
      /** ISO 4217, of every amount that does not say otherwise. */
      currency: ${tsString(product.currency)},
    };
  `;
  return { path: "frontend/src/product.ts", content: module.render(body) };
}
