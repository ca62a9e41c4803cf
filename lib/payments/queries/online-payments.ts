import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { receiptsOfPayment } from "@/lib/receipts/queries/receipts-of-payment";
import { OnlinePaymentInList, OnlinePaymentItem, type OnlinePaymentRow } from "../responses";
import { type ONLINE_PAYMENT_SORTS, OnlinePaymentList } from "../schema/api";

/** Not its page's address, by which anybody could pay. */
const SHOWN = sql`p.id, p.provider, p.live, p.document_id, d.type as document_type, d.number as document_number, p.customer_id,
  c.name as customer_name, p.amount, p.state, p.way, p.way_detail, p.fee, p.problem, p.payment_id as payment_ref, p.paid_at, p.created_at,
  p.updated_at, p.version`;

const PARTIES = sql`left join document_heads d on d.id = p.document_id left join customer_names c on c.id = p.customer_id`;

const FROM = sql`online_payments p`;

// Ids go up with time, and have an index together with each document and customer.
const ORDERS: Orders<{ sorts: typeof ONLINE_PAYMENT_SORTS }> = {
  created_at: { by: sql`p.id`, index: "desc" },
};

/** Lists online payments by page, the newest first, each with what it was for. */
export const listOnlinePayments = listQuery<OnlinePaymentRow, typeof OnlinePaymentList>({
  name: "online_payments.list",
  permission: "receipts:read",
  input: OnlinePaymentList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`p.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) =>
      sql`select ${SHOWN} from ${keys} page join online_payments p on p.id = page.id ${PARTIES}`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions(filters: z.output<typeof OnlinePaymentList>): SQL[] {
  const where = filtered(filters, {
    state: sql`p.state`,
    document_id: sql`p.document_id`,
    customer_id: sql`p.customer_id`,
    updated_at: sql`p.updated_at`,
  });
  where.push(sql`p.deleted_at is null`);
  if (filters.updated_since) where.push(sql`p.updated_at >= ${filters.updated_since}`);
  // The provider's own id, as its statements have it.
  if (filters.q)
    where.push(
      sql`p.provider in ('stripe', 'paypal', 'sandbox') and (p.payment_id = ${filters.q} or p.session_id = ${filters.q})`,
    );
  return where;
}

const Item = OnlinePaymentItem.omit({ receipt_ids: true });

/** One online payment, with everything that the provider says of it and the receipts that were booked. */
export const getOnlinePayment = query({
  name: "online_payments.get",
  permission: "receipts:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }) {
    const [[payment], items] = await Promise.all([
      db
        .execute(sql`select ${SHOWN} from ${FROM} ${PARTIES} where p.id = ${id} and p.deleted_at is null`)
        .then(readRows(OnlinePaymentInList)),
      db
        .execute(sql`
        select id, kind, state, full_amount, amount, document_id, reason, created_at from online_payment_items
        where online_payment_id = ${id} order by id`)
        .then(readRows(Item)),
    ]);
    if (!payment) throw notFound("online payment");
    const receipts = await receiptsOfPayment(
      db,
      items.map((item) => item.id),
    );
    return {
      ...payment,
      items: items.map((item) => ({
        ...item,
        receipt_ids: receipts.filter(({ payment_group }) => payment_group === item.id).map((one) => one.id),
      })),
    };
  },
});
