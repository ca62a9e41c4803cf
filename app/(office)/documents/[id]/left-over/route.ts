import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { leftOverAtIssue } from "@/lib/documents/queries/issuing/parts-left-over";

/** Returns warnings of parts that were ordered for the job and that nobody pays for. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(leftOverAtIssue, actor, await params)),
);
