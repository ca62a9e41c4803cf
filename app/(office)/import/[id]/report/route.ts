import { officeRoute } from "@/lib/actions/office-route";
import { reportJson } from "@/lib/ga4-import/run/downloads";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns a run's report with all its issues, as JSON. */
export const GET = officeRoute<Context>(async (_request, actor, { params }) =>
  reportJson(actor, (await params).id),
);
