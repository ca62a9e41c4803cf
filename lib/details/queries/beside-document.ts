import "server-only";
import { listAppointments } from "@/lib/appointments/queries/appointments";
import { approvalOfDocument } from "@/lib/approvals/queries/approval-of-document";
import { filesOf } from "@/lib/attachments/queries/attachments";
import { hoursOfJob } from "@/lib/clock/queries/job-hours";
import { type Actor, may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import type { DocumentDetails } from "@/lib/documents/rules/document";
import { getJobNotes } from "@/lib/job-work/queries/job-notes";
import { partsAskedOf } from "@/lib/job-work/queries/parts-asked";
import { messagesOfDocument } from "@/lib/messages/queries/messages";
import { offersPayLink } from "@/lib/payments/queries/offered";
import { paymentsOfDocument } from "@/lib/payments/queries/payments-of-document";
import { partsToOrder } from "@/lib/purchasing/queries/parts-of-job";
import { saidFor } from "@/lib/supplier-links/queries/said-of-parts";

const MOST_BOOKINGS = 5;

const bookingsFor = async (actor: Actor, document_id: string) =>
  may(actor, "appointments:read")
    ? (await ask(listAppointments, actor, { document_id, per_page: MOST_BOOKINGS })).rows
    : [];

const messagesFor = async (actor: Actor, id: string) =>
  may(actor, "messages:read") ? ask(messagesOfDocument, actor, { id }) : [];

const onlinePaymentsFor = async (actor: Actor, document_id: string) =>
  may(actor, "receipts:read") ? ask(paymentsOfDocument, actor, { document_id }) : [];

/** What the workshop wrote of a job sheet, and asks for. */
async function fromWorkshop(actor: Actor, { id, type }: Pick<DocumentDetails, "id" | "type">) {
  if (type !== "job_sheet") return { notes: null, asked: [] };
  const [notes, asked] = await Promise.all([
    ask(getJobNotes, actor, { id }),
    ask(partsAskedOf, actor, { id }),
  ]);
  return { notes, asked };
}

/** What stands beside a document, whether it is written or read. */
export async function besideOf(actor: Actor, document: DocumentDetails) {
  const { id } = document;
  const [messages, bookings, payments, pay_link, parts, said, files, hours, approval, floor] =
    await Promise.all([
      messagesFor(actor, id),
      bookingsFor(actor, id),
      onlinePaymentsFor(actor, id),
      offersPayLink(actor),
      partsToOrder(actor, document),
      saidFor(actor, document),
      filesOf(actor, { entity: "documents", entity_id: id }),
      hoursOfJob(actor, document),
      ask(approvalOfDocument, actor, { document_id: id }),
      fromWorkshop(actor, document),
    ]);
  return { messages, bookings, payments, pay_link, parts, said, files, hours, approval, ...floor };
}
