/** Nobody should take the test checkout for a purchase. */
export function TestCheckoutNotice() {
  return (
    <p className="mt-4 max-w-2xl border-l-2 border-warning pl-3 text-warning">
      Test checkout: this installation has no Stripe key, so plans are tried on this machine. No card is asked for and no money moves.
    </p>
  );
}
