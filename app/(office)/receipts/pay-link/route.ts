import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { getPaymentLink } from "@/lib/payments/queries/payment-link";

/** Returns a link to pay by with its QR code and what was paid by it: `?id=…&origin=…`, with `own` that of the customer's own page. */
export const GET = officeRoute(async (request, actor) => {
  const asked = new URL(request.url).searchParams;
  const data = await ask(getPaymentLink, actor, {
    id: asked.get("id") ?? "",
    origin: asked.get("origin") ?? "",
    own: asked.has("own"),
  });
  // Whoever has the address sees what is owed: no cache keeps it.
  return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
});
