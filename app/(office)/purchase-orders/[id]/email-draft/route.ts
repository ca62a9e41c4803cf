import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { draftOrderEmail } from "@/lib/messages/queries/order-email";

/** Returns the initial text of the e-mail with this order. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(draftOrderEmail, actor, await params)),
);
