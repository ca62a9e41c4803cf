import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { creditableLines } from "@/lib/documents/queries/credit/creditable-lines";

/** Returns what is left to credit of each line. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(creditableLines, actor, await params)),
);
