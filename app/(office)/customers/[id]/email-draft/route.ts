import { officeRoute } from "@/lib/actions/office-route";
import { parse } from "@/lib/core/input/parse";
import { ask } from "@/lib/core/query";
import { draftCustomerEmail } from "@/lib/messages/queries/email-drafts";
import { LinkEmailAsked } from "@/lib/messages/schema/message";

/** Returns the initial text of an e-mail to this customer that names a link of theirs, `?names=…`. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (request, actor, { params }) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const input = parse(LinkEmailAsked, { ...asked, ...(await params) });
  return Response.json(await ask(draftCustomerEmail, actor, input));
});
