import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { readGarage } from "@/lib/settings/queries/garage";
import type { Attachment, EnclosedPaper, MessageDetails } from "../rules/message";
import { oneClickAddress } from "./stop-token";

/** An e-mail that has not been sent yet. */
export interface OpenMessage {
  id: string;
  sender: string;
  to: string;
  reply_to: string | null;
  subject: string;
  text: string;
  /** Where its kind is ended by one request; null for what is the customer's own business. */
  one_click: string | null;
  paper: EnclosedPaper | null;
  attachments: Attachment[];
  /** Its papers are rendered and stored. */
  enclosed: boolean;
}

const Waiting = z.object({
  recipient: z.string(),
  subject: z.string().nullable(),
  body: z.string().nullable(),
  marketing: z.boolean(),
  details: z.unknown(),
});

/** Returns the message if it is still to be sent, otherwise null. */
export async function openMessage(db: Db, id: string): Promise<OpenMessage | null> {
  const [row] = await db
    .execute(sql`
    select recipient, subject, body, marketing, details from messages
    where id = ${id} and channel = 'email' and state in ('queued', 'sending') and recipient is not null`)
    .then(readRows(Waiting));
  if (!row) return null;
  const garage = await readGarage(db);
  const details = detailsOf(row.details);
  return {
    id,
    sender: garage.name,
    to: row.recipient,
    reply_to: garage.email,
    subject: row.subject ?? "",
    text: row.body ?? "",
    one_click: row.marketing ? oneClickAddress(id) : null,
    paper: details.paper ?? null,
    attachments: details.attachments ?? [],
    enclosed: details.attachments !== undefined,
  };
}

/** The driver returns JSON as text or as an object, depending on which code opened the connection. */
export const detailsOf = (value: unknown): MessageDetails =>
  ((typeof value === "string" ? JSON.parse(value) : value) as MessageDetails | null) ?? {};
