import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { findToCount } from "@/lib/stock/queries/stock-takes";

/** Finds parts while they are counted, without what the books say of them. */
export const GET = officeRoute(async (request, actor, { params }: { params: Promise<{ id: string }> }) => {
  const q = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json({ items: await ask(findToCount, actor, { id: (await params).id, q }) });
});
