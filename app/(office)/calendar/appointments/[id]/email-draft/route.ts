import { officeRoute } from "@/lib/actions/office-route";
import { draftAppointmentEmail } from "@/lib/confirmations/queries/appointment-draft";
import { ask } from "@/lib/core/query";

/** Returns the initial text of the confirmation of this appointment. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) =>
  Response.json(await ask(draftAppointmentEmail, actor, await params)),
);
