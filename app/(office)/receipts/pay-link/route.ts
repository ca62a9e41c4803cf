import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { getPaymentLink } from "@/lib/payments/queries/payment-link";

/** Returns a link to pay by with its QR code and what was paid by it: `?id=…&origin=…`. */
export const GET = officeRoute(async (request, actor) => {
  const asked = new URL(request.url).searchParams;
  const data = await ask(getPaymentLink, actor, {
    id: asked.get("id") ?? "",
    origin: asked.get("origin") ?? "",
  });
  // Whoever has the address sees what is owed: no cache keeps it.
  return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
});
