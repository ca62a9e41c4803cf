import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { getRefundable } from "@/lib/receipts/queries/refundable";

/** Returns the receipts from which money can be refunded for a document: `?document=…`. */
export const GET = officeRoute(async (request, actor) => {
  const document_id = new URL(request.url).searchParams.get("document") ?? "";
  return Response.json({ ok: true, data: await ask(getRefundable, actor, { document_id }) });
});
