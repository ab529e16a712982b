import { product } from "@/product";

/** The product's name with its initial as a mark. */
export function ProductMark() {
  return (
    <span className="inline-flex min-w-0 items-center gap-2.5 font-semibold text-foreground">
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-content-center rounded-lg bg-accent text-sm font-bold text-accent-foreground"
      >
        {[...product.name][0]?.toUpperCase()}
      </span>
      <span className="truncate">{product.name}</span>
    </span>
  );
}
