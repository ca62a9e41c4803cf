import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readAppointment } from "@/lib/appointments/queries/shown";
import { invalid, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import { documentToSend } from "@/lib/documents/queries/document-to-send";
import { numberOfTexts } from "@/lib/messages/queries/texts-of";
import { asMobile } from "@/lib/sms/rules/mobile-number";

/** What a text is about, as its sender names it. */
export interface TextAbout {
  conversation_id?: string | null | undefined;
  customer_id?: string | null | undefined;
  vehicle_id?: string | null | undefined;
  document_id?: string | null | undefined;
  appointment_id?: string | null | undefined;
}

/** Whom a text goes to, and what it is about. */
export interface TextTarget {
  customer_id: string | null;
  vehicle_id: string | null;
  document_id: string | null;
  /** The number that is known of them, as it is written; null if there is none. */
  number: string | null;
  /** What is on file and takes no texts, and why, in words for users; null where it is of no concern. */
  unusable: string | null;
}

type Known = Pick<TextTarget, "number" | "unusable">;
const noNumber: Known = { number: null, unusable: null };

/** Why a number on file takes no texts; null if it does. */
function problemOf(written: string): string | null {
  const read = asMobile(written);
  return "problem" in read ? `On file is ${shownTelephone(written)}. ${read.problem}` : null;
}

const Partner = z.object({ customer_id: z.string().nullable(), number: z.string().nullable() });
const Numbers = z.object({ mobile: z.string().nullable(), telephone: z.string().nullable() });

/**
 * Finds whom a text goes to: the other side of the conversation, or the customer of the document or the appointment. NOT_FOUND where what
 * is named does not exist.
 */
export async function textTarget(db: Db | Tx, about: TextAbout): Promise<TextTarget> {
  const subject = await subjectOf(db, about);
  if (!about.conversation_id) {
    const { customer_id } = subject;
    return { ...subject, ...(customer_id ? await numberOfCustomer(db, customer_id) : noNumber) };
  }
  const [partner] = await db
    .execute(sql`select customer_id, number from conversations where id = ${about.conversation_id}`)
    .then(readRows(Partner));
  if (!partner) throw notFound("conversation");
  const { customer_id, number } = partner;
  if (!customer_id) return { ...subject, customer_id, number, unusable: number && problemOf(number) };
  const used = await numberOfTexts(db, customer_id);
  const own = used ? { number: used, unusable: problemOf(used) } : await numberOfCustomer(db, customer_id);
  return { ...subject, customer_id, ...own };
}

async function subjectOf(db: Db | Tx, about: TextAbout): Promise<Omit<TextTarget, keyof Known>> {
  const { customer_id = null, vehicle_id = null, document_id = null, appointment_id } = about;
  if (appointment_id) {
    const booked = await readAppointment(db, appointment_id);
    return {
      customer_id: booked.customer_id,
      vehicle_id: booked.vehicle_id,
      document_id: document_id ?? booked.document_id,
    };
  }
  if (!document_id) return { customer_id, vehicle_id, document_id };
  const document = await documentToSend(db, document_id);
  if (!document) throw notFound("document");
  return { customer_id: document.customer_id, vehicle_id: document.vehicle_id, document_id };
}

/** Their mobile, or their telephone where that takes texts. NOT_FOUND if the customer is archived. */
async function numberOfCustomer(db: Db | Tx, id: string): Promise<Known> {
  const [numbers] = await db
    .execute(sql`select mobile, telephone from customer_names where id = ${id} and deleted_at is null`)
    .then(readRows(Numbers));
  if (!numbers) throw notFound("customer");
  const written = [numbers.mobile, numbers.telephone].filter((number) => number !== null);
  const number = written.find((one) => problemOf(one) === null) ?? null;
  const [first] = written;
  return { number, unusable: number === null && first !== undefined ? problemOf(first) : null };
}

/** The number to which a text goes, as E.164 has it. VALIDATION_ERROR at `to`. */
export function numberToText(to: string | undefined, known: string | null): string {
  const given = to || known;
  if (!given) throw invalid({ field: "to", message: "Give a mobile number such as 07700 900123" });
  const read = asMobile(given);
  if ("problem" in read) throw invalid({ field: "to", message: read.problem });
  return read.number;
}
