import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { moneyDestinations } from "@/lib/receipts/queries/money-destinations";

/** Returns the documents to which a payment on another document can be moved: `?document=…`. */
export const GET = officeRoute(async (request, actor) => {
  const document_id = new URL(request.url).searchParams.get("document") ?? "";
  return Response.json({ ok: true, data: await ask(moneyDestinations, actor, { document_id }) });
});
