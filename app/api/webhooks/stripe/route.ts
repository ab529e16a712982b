import { errorResponse } from "@/app/api/with-visitor";
import { receiveEvent } from "@/lib/billing/receive-event";

export const dynamic = "force-dynamic";

/** Takes an event of the payment provider. Anything but a success makes the provider send it again. */
export async function POST(request: Request): Promise<Response> {
  try {
    // As text, because the signature is that of the very bytes.
    await receiveEvent(await request.text(), request.headers.get("stripe-signature") ?? "");
    return Response.json({ received: true });
  } catch (error) {
    return errorResponse(request, error);
  }
}
