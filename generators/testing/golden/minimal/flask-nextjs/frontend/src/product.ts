/** What is particular to this product wherever it is shown. */
export const product = {
  name: "Shelf",
  tagline: "A list of the books at home.",
  description: "",
  /** BCP 47; dates, numbers and amounts are written in its manner. */
  locale: "en",
  /** ISO 4217, of every amount that does not say otherwise. */
  currency: "USD",
};
