import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { StripeInvoice, type StripeInvoiceRow } from "../responses";
import { type STRIPE_INVOICE_SORTS, StripeInvoiceList } from "../schema/stripe-invoice";

/** Not its page's address, by which anybody could pay it. */
const SHOWN = sql`s.id, s.live, s.document_id, d.type as document_type, d.number as document_number, d.customer_id,
  c.name as customer_name, s.online_payment_id, s.state, s.amount, s.open, d.balance as owed, s.due_on, s.problem, s.ref as stripe_ref,
  s.sent_at, s.created_at, s.updated_at, s.version`;

const PARTIES = sql`join document_heads d on d.id = s.document_id left join customer_names c on c.id = d.customer_id`;

const FROM = sql`stripe_invoices s`;

// Ids go up with time.
const ORDERS: Orders<{ sorts: typeof STRIPE_INVOICE_SORTS }> = {
  created_at: { by: sql`s.id`, index: "desc" },
};

/** Lists invoices that are billed through Stripe by page, the newest first. */
export const listStripeInvoices = listQuery<StripeInvoiceRow, typeof StripeInvoiceList>({
  name: "stripe_invoices.list",
  permission: "receipts:read",
  input: StripeInvoiceList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`s.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) =>
      sql`select ${SHOWN} from ${keys} page join stripe_invoices s on s.id = page.id ${PARTIES}`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions(filters: z.output<typeof StripeInvoiceList>): SQL[] {
  const where = filtered(filters, {
    state: sql`s.state`,
    document_id: sql`s.document_id`,
    updated_at: sql`s.updated_at`,
  });
  where.push(sql`s.deleted_at is null`);
  if (filters.updated_since) where.push(sql`s.updated_at >= ${filters.updated_since}`);
  // Stripe's own id.
  if (filters.q) where.push(sql`s.ref = ${filters.q}`);
  return where;
}

/** One invoice that is billed through Stripe. */
export const getStripeInvoice = query({
  name: "stripe_invoices.get",
  permission: "receipts:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }) {
    const [row] = await db
      .execute(sql`select ${SHOWN} from ${FROM} ${PARTIES} where s.id = ${id} and s.deleted_at is null`)
      .then(readRows(StripeInvoice));
    if (!row) throw notFound("invoice of Stripe’s");
    return row;
  },
});
