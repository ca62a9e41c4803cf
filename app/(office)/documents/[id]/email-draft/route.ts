import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { draftDocumentEmail } from "@/lib/messages/queries/email-drafts";

/** Returns the initial text of an e-mail with this document. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(draftDocumentEmail, actor, await params)),
);
