import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { issuersOf } from "@/lib/documents/queries/issuing/issuers";

/** Whether whoever asks may issue the document, and else who. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(issuersOf, actor, await params)),
);
