import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { convertedLines } from "@/lib/documents/queries/lines/converted-lines";

/** Returns the lines that were already converted into the job's next document. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(convertedLines, actor, await params)),
);
