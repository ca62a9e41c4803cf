import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { searchStock } from "@/lib/stock/queries/find-stock";

/** Finds counted stock items while a delivery is booked in. */
export const GET = officeRoute(async (request, actor) => {
  const q = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json({ items: await ask(searchStock, actor, { q, limit: 12, tracked: true }) });
});
