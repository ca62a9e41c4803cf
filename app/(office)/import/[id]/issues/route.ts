import { officeRoute } from "@/lib/actions/office-route";
import { parse } from "@/lib/core/input/parse";
import { issuesCsv } from "@/lib/ga4-import/run/downloads";
import { IssueFilters } from "@/lib/ga4-import/run/run-schema";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns the issues of a run as CSV, with the same filters as on its page. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const filters = parse(IssueFilters, Object.fromEntries(new URL(request.url).searchParams));
  return issuesCsv(actor, (await params).id, filters);
});
