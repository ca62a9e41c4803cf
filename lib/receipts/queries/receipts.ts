import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { all, among, countedRows, isFiltered, rowsWhere } from "@/lib/core/database/page";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { receiptList } from "../list";
import { receiptsMatching } from "../matching";
import type { ReceiptRow } from "../responses";
import { RECEIPT_METHODS, type ReceiptMethod } from "../rules/methods";
import { ReceiptFilters, ReceiptList } from "../schema/receipt";

const FROM = sql`receipts r`;

/** The ids of the documents that a receipt `parent` was taken for or allocated to. */
export const DOCUMENTS_OF_PARENT = sql`
  select d.id from document_heads d where d.deleted_at is null and d.id in (
    select r.document_id from receipts r where r.id = parent.id
    union select a.document_id from receipt_allocations a where a.receipt_id = parent.id)
  order by d.document_date nulls last, d.id`;

const ORDERS: Orders<typeof receiptList> = {
  payment_date: { by: sql`r.payment_date`, index: "desc" },
  amount: { by: sql`r.amount`, index: "desc" },
  updated_at: { by: sql`r.updated_at`, index: "asc" },
};

/** Lists receipts by page, each with the document it paid. */
export const listReceipts = listQuery<ReceiptRow, typeof ReceiptList>({
  name: "receipts.list",
  permission: "receipts:read",
  input: ReceiptList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`r.id`,
    where: conditions(input, actor),
    sorts: ORDERS,
    rows: (keys) => sql`
      select r.id, r.payment_date, r.method, r.method_name, r.amount, r.surcharge_gross, r.total, r.description, r.reconciled,
             r.reconciled_date, r.refund_of_id, r.document_id, d.type as document_type, d.number as document_number,
             coalesce(r.customer_id, d.customer_id) as customer_id,
             coalesce(nullif(d.customer_name, ''), c.name) as customer_name, r.created_at, r.updated_at, r.version
      from ${keys} page join receipts r on r.id = page.id
        left join document_heads d on d.id = r.document_id left join customer_names c on c.id = r.customer_id`,
  }),
  total: ({ actor, input }) => total(input, actor),
});

type Filters = z.output<typeof ReceiptFilters> & { updated_since?: string | undefined };

const BY_COLUMN = {
  method: sql`r.method`,
  payment_date: sql`r.payment_date`,
  amount: sql`r.amount`,
  updated_at: sql`r.updated_at`,
};

function conditions(filters: Filters, actor: Actor): SQL[] {
  const where = [sql`r.deleted_at is null`, ...filtered(filters, BY_COLUMN)];
  if (filters.reconciled !== undefined) where.push(sql`r.reconciled = ${filters.reconciled}`);
  if (filters.from) where.push(sql`r.payment_date >= ${filters.from}`);
  if (filters.to) where.push(sql`r.payment_date <= ${filters.to}`);
  if (filters.document_id) where.push(sql`r.document_id = ${filters.document_id}`);
  if (filters.customer_id) where.push(paidBy(sql`${filters.customer_id}::uuid`));
  if (filters.updated_since) where.push(sql`r.updated_at >= ${filters.updated_since}`);
  if (filters.q) where.push(sql`r.id in (${receiptsMatching(filters.q, actor)})`);
  return where;
}

const paidBy = (customers: SQL) =>
  sql`(r.customer_id = any (array[${customers}]) or r.document_id = any (array(select id from document_heads where customer_id = any (array[${customers}]))))`;

function total(filters: Filters, actor: Actor): SQL {
  const { method, "method[in]": methods, ...others } = filters;
  if (isFiltered(others)) return rowsWhere(FROM, conditions(filters, actor));
  const shown = among<string>(method && [method], methods);
  return shown
    ? countedRows("receipts", shown)
    : sql`${countedRows("receipts", ["%"])} - ${countedRows("receipts", ["archived"])}`;
}

export interface ReceiptSums {
  receipts: number;
  amount: string;
  methods: { method: ReceiptMethod; receipts: number; amount: string }[];
}

/** A list adds up at most this many receipts; larger sums belong in a report. */
const SUMMED_AT_MOST = 10_000;

const MethodSum = z.object({
  method: z.enum(RECEIPT_METHODS).nullable(),
  receipts: z.string(),
  amount: z.string(),
});

/** The totals of a selection of receipts by method; null if there is no filter, or it has more than 10,000 receipts. */
export const sumReceipts = query({
  name: "receipts.sum",
  permission: "receipts:read",
  input: ReceiptFilters,
  async run({ db, actor, input }): Promise<ReceiptSums | null> {
    const { method: _method, ...others } = input;
    if (!Object.values(others).some((value) => value !== undefined)) return null;
    const narrowed = sql`select r.method, r.amount from receipts r where ${all(conditions(input, actor))} limit ${SUMMED_AT_MOST + 1}`;
    const rows = await db
      .execute(sql`
      select method, count(*) as receipts, coalesce(sum(amount), 0)::numeric(14, 2) as amount
      from (${narrowed}) narrowed group by rollup (method) order by sum(amount) desc nulls last`)
      .then(readRows(MethodSum));
    const whole = rows.find((row) => row.method === null);
    if (!whole || Number(whole.receipts) > SUMMED_AT_MOST) return null;
    const methods = rows.flatMap(({ method, receipts, amount }) =>
      method ? [{ method, receipts: Number(receipts), amount }] : [],
    );
    return { receipts: Number(whole.receipts), amount: whole.amount, methods };
  },
});
