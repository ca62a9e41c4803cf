import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { formatDate } from "@/lib/core/dates/date-words";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import { orderToSend } from "@/lib/purchasing/queries/order-to-send";
import { readGarage } from "@/lib/settings/queries/garage";
import { supplierOnPaper } from "@/lib/suppliers/queries/supplier-on-paper";
import { hasMailer } from "../mailer";
import { MESSAGE_STATES } from "../rules/message";
import { MessageId } from "../schema/message";
import { type EmailDraft, warningOf } from "./email-drafts";
import { isKeptHere } from "./outcomes";

/** Under this key an order is e-mailed once. */
export const orderKey = (orderId: string): string => `purchase-order:${orderId}`;

/** Returns the e-mail to a supplier with an order, before the user edits it. */
export const draftOrderEmail = query({
  name: "messages.draft_purchase_order",
  permission: "stock:read",
  input: MessageId,
  run: ({ db, input }): Promise<EmailDraft> => orderDraft(db, input.id),
});

/** The same inside a command. */
export async function orderDraft(db: Db | Tx, id: string): Promise<EmailDraft> {
  const [order, garage] = await Promise.all([orderToSend(db, id), readGarage(db)]);
  const { name, email, account_number } = await supplierOnPaper(db, order.supplier_id);
  const account = account_number ? ` on our account ${account_number}` : "";
  const wanted = order.expected_date ? ` We need it by ${formatDate(order.expected_date)}.` : "";
  const how = order.fulfilment === "collection" ? " We collect it." : "";
  return {
    to: email ?? "",
    subject: `Order ${order.number} of ${garage.name}`,
    body: [
      `Dear ${name},`,
      `please find attached our order ${order.number}${account}.${wanted}${how}`,
      "Please tell us if anything is not in stock or costs more.",
      [garage.name, shownTelephone(garage.telephone)].filter(Boolean).join("\n"),
    ].join("\n\n"),
    warning: email ? await warningOf(db, email) : null,
    kept: !hasMailer(),
  };
}

const Sent = z.object({
  id: z.string(),
  state: z.enum(MESSAGE_STATES),
  kept: z.boolean(),
  recipient: z.string().nullable(),
  created_at: z.string(),
});
export type OrderEmail = z.infer<typeof Sent>;

/** The e-mail by which an order was sent, and what became of it; undefined if none was. */
export async function orderEmail(db: Db | Tx, orderId: string): Promise<OrderEmail | undefined> {
  const [sent] = await db
    .execute(sql`
    select m.id, m.state, ${isKeptHere(sql`m`)} as kept, m.recipient, m.created_at from messages m where dedupe_key = ${`email:${orderKey(orderId)}`}`)
    .then(readRows(Sent));
  return sent;
}

/** Returns the e-mail by which an order was sent; null if none was. */
export const emailOfOrder = query({
  name: "messages.of_purchase_order",
  permission: "stock:read",
  input: MessageId,
  run: async ({ db, input }): Promise<OrderEmail | null> => (await orderEmail(db, input.id)) ?? null,
});
