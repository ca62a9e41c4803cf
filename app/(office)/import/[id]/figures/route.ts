import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { listControlTotals } from "@/lib/ga4-import/run/run-queries";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns part of one group of a run's figures; called when the group is opened. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const { group = "", from = 0 } = Object.fromEntries(new URL(request.url).searchParams);
  return Response.json(await ask(listControlTotals, actor, { run_id: (await params).id, group, from }));
});
