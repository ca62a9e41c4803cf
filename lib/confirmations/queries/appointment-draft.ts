import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readAppointment } from "@/lib/appointments/queries/shown";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { invalid } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import { hasMailer } from "@/lib/messages/mailer";
import { type EmailDraft, warningOf } from "@/lib/messages/queries/email-drafts";
import { MessageId } from "@/lib/messages/schema/message";
import { readGarage } from "@/lib/settings/queries/garage";
import { type AppointmentFacts, type AppointmentNews, appointmentWords } from "../rules/appointment-words";

/** Returns the draft of the confirmation of an appointment. */
export const draftAppointmentEmail = query({
  name: "confirmations.draft",
  permission: "appointments:read",
  input: MessageId,
  run: async ({ db, input }) => appointmentDraft(db, await readAppointment(db, input.id)),
});

const Address = z.object({ to: z.string().nullable() });

/** The same for an appointment that is already loaded: to what was typed online, or else to the customer. */
export async function appointmentDraft(db: Db | Tx, appointment: AppointmentRow): Promise<EmailDraft> {
  const { id, customer_id, status } = appointment;
  const [found] = await db
    .execute(sql`
    select coalesce((select email from online_booking_contacts where appointment_id = ${id}),
                    (select email from customer_names where id = ${customer_id})) as "to"`)
    .then(readRows(Address));
  const to = found?.to ?? "";
  const words = await wordsAbout(db, appointment, status === "requested" ? "requested" : "confirmed");
  return { to, ...words, warning: to ? await warningOf(db, to) : null, kept: !hasMailer() };
}

/** What is written to the customer about an appointment. VALIDATION_ERROR if it has no time. */
export async function wordsAbout(
  db: Db | Tx,
  appointment: AppointmentRow,
  news: AppointmentNews,
  more: Pick<AppointmentFacts, "link" | "reference"> = {},
): Promise<{ subject: string; body: string }> {
  const { starts_at, promised_at, registration, appointment_type, customer_name } = appointment;
  if (starts_at === null) throw invalid({ field: "starts_at", message: "Say when it begins" });
  const { name, telephone, road, town, postcode } = await readGarage(db);
  return appointmentWords(news, {
    name: customer_name,
    what: appointment_type,
    registration,
    starts_at,
    promised_at,
    reference: appointment.online_reference,
    ...more,
    garage: name,
    telephone: shownTelephone(telephone),
    address: [road, town, postcode].filter(Boolean).join(", "),
  });
}
