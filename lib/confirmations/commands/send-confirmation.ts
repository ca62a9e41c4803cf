import "server-only";
import { customerFile } from "@/lib/appointments/queries/booking/customer-file";
import { readAppointment } from "@/lib/appointments/queries/shown";
import { command } from "@/lib/core/command";
import { queueEmail } from "@/lib/messages/internal/queue-email";
import { requireUnchangedDraft } from "@/lib/messages/internal/unchanged-draft";
import { EmailAppointment } from "@/lib/messages/schema/message";
import { appointmentDraft } from "../queries/appointment-draft";

/** E-mails the confirmation of an appointment, with the file for the customer's calendar. */
export const sendConfirmation = command({
  name: "confirmations.send",
  permission: "appointments:update",
  input: EmailAppointment,
  async run({ tx, actor, input: { id, ...written } }) {
    const appointment = await readAppointment(tx, id);
    requireUnchangedDraft(actor, written, await appointmentDraft(tx, appointment));
    const { fresh: _, ...message } = await queueEmail(tx, actor, {
      ...written,
      purpose: "appointment",
      paper: { kind: "calendar", ...(await customerFile(tx, appointment)) },
      document_id: appointment.document_id,
      customer_id: appointment.customer_id,
      vehicle_id: appointment.vehicle_id,
    });
    return message;
  },
  trace: (message, { input }) => ({
    entity: "messages",
    id: message.id,
    after: { appointment_id: input.id, channel: "email" },
  }),
});
