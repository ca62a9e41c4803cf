import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { motAtIssue } from "@/lib/documents/queries/issuing/mot-at-issue";

/** Returns what is known of a draft's MOT at the time of issue. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(motAtIssue, actor, await params)),
);
