import { texts } from "@/texts/billing";

/** Nobody should take the test checkout for a purchase. */
export function TestCheckoutNotice() {
  return (
    <p className="mt-4 max-w-2xl border-l-2 border-warning pl-3 text-warning">
      {texts.testCheckout}
    </p>
  );
}
