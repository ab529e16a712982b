import { product } from "@/product";

interface Address {
  line1: string;
  line2?: string | null;
  city: string;
  region?: string | null;
  postal_code?: string | null;
  country: string;
}

const regionNames = new Intl.DisplayNames(product.locale, { type: "region" });

/** An address, one part a line. */
export function PostalAddress({ address }: { address: Address }) {
  const lines = [
    address.line1,
    address.line2,
    [address.postal_code, address.city].filter(Boolean).join(" "),
    address.region,
    regionNames.of(address.country),
  ].filter(Boolean);
  return (
    <address className="not-italic">
      {lines.map((line, index) => <span key={index} className="block">{line}</span>)}
    </address>
  );
}
