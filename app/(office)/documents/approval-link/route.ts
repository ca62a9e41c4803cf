import { officeRoute } from "@/lib/actions/office-route";
import { getApprovalLink } from "@/lib/approvals/queries/approval-of-document";
import { ask } from "@/lib/core/query";

/** Returns the link by which a customer answers to work, with its QR code: `?id=…&origin=…`. */
export const GET = officeRoute(async (request, actor) => {
  const asked = new URL(request.url).searchParams;
  const data = await ask(getApprovalLink, actor, {
    id: asked.get("id") ?? "",
    origin: asked.get("origin") ?? "",
  });
  // Whoever has the address can answer for the customer: no cache keeps it.
  return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
});
