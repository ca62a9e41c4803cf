import { officeRoute } from "@/lib/actions/office-route";
import { parse } from "@/lib/core/input/parse";
import { issuesCsv } from "@/lib/ga4-import/run/downloads";
import { IssueFilters } from "@/lib/ga4-import/run/run-schema";

interface Context {
  params: Promise<{ id: string }>;
}

/** The issues of a run, narrowed as on its page, as CSV. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const filters = parse(IssueFilters, Object.fromEntries(new URL(request.url).searchParams));
  return issuesCsv(actor, (await params).id, filters);
});
