import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { query } from "@/lib/core/query";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { ITEM_KINDS } from "../rules/items";

/** A refund or a dispute of an online payment. */
const Back = z.object({
  id: z.string(),
  kind: z.enum(ITEM_KINDS),
  state: z.string(),
  /** Pounds, positive. */
  amount: z.string(),
  reason: z.string().nullable(),
});
export type MoneyBack = z.infer<typeof Back>;

const OnlinePayment = z.object({
  id: z.string(),
  provider: z.string(),
  live: z.boolean(),
  amount: z.string(),
  state: z.string(),
  way: z.string().nullable(),
  way_detail: z.string().nullable(),
  fee: z.string().nullable(),
  problem: z.string().nullable(),
  /** When it was paid, or else begun. */
  at: z.string(),
  back: jsonColumn(z.array(Back)),
});
export type OnlinePayment = z.infer<typeof OnlinePayment>;

const SHOWN = 20;

/** Lists a document's online payments with what went back of them, the newest first. */
export const paymentsOfDocument = query({
  name: "online_payments.of_document",
  permission: "receipts:read",
  input: z.strictObject({ document_id: z.uuid() }),
  run: ({ db, input: { document_id } }) => onlinePayments(db, { document_id, customer_id: null }),
});

/**
 * The online payments of a document or, without one, of a customer on account. One that an invoice of the provider's waits for, or has
 * waited for in vain, is no payment yet: the invoice itself is shown.
 */
export function onlinePayments(
  db: Db,
  { document_id, customer_id }: { document_id: string | null; customer_id: string | null },
): Promise<OnlinePayment[]> {
  const whose: SQL = document_id
    ? sql`p.document_id = ${document_id}`
    : sql`p.customer_id = ${customer_id} and p.document_id is null`;
  return db
    .execute(sql`
    select p.id, p.provider, p.live, p.amount, p.state, p.way, p.way_detail, p.fee, p.problem, coalesce(p.paid_at, p.created_at) as at,
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'state', i.state, 'amount', i.full_amount::text,
          'reason', i.reason) order by i.id), '[]'::jsonb)
        from online_payment_items i where i.online_payment_id = p.id and i.kind <> 'payment') as back
    from online_payments p where ${whose} and not (p.by = 'invoice' and p.state in ('begun', 'cancelled'))
    order by p.id desc limit ${SHOWN}`)
    .then(readRows(OnlinePayment));
}
