import { type Genome, parseGenome } from "../../genome/index";

/** The least that is a product: one entity with one field, and everything else by default. */
export const minimal: Genome = parseGenome({
  schemaVersion: 1,
  product: { name: "Shelf", slug: "shelf", tagline: "A list of the books at home." },
  entities: [{ id: "book", name: "Book", fields: [{ id: "book.title", name: "Title", type: "string", required: true }] }],
});
