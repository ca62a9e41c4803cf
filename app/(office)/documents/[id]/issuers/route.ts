import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { issuersOf } from "@/lib/documents/queries/issuing/issuers";

/** Returns whether the caller may issue the document and, if not, who may. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(issuersOf, actor, await params)),
);
