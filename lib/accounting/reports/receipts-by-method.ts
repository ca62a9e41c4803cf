import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { RECEIPT_METHODS, type ReceiptMethod, receiptMethodName } from "@/lib/receipts/rules/methods";
import type { Period } from "./period";
import { ReceiptSums } from "./responses";
import { ReceiptsReport } from "./schema";

export interface ReceiptsRow extends ReceiptSums {
  key: string;
  name: string;
  /**
   * Whether money changed hands: a credit note set against an invoice and money moved from an account were not received that
   * day.
   */
  money: boolean;
}

export interface ReceiptsFigures extends Period {
  group: "method" | "method_name" | "day";
  basis: string;
  rows: ReceiptsRow[];
  /** Of the rows in which money changed hands. */
  total: ReceiptSums;
}

const BASIS =
  "By day of payment. Credit notes and money moved from an account are shown, and not counted in the total.";

const KEYS: Record<ReceiptsFigures["group"], SQL> = {
  method: sql`method`,
  method_name: sql`coalesce(nullif(method_name, ''), method)`,
  day: sql`payment_date::text`,
};

/** A row of the report, or the sums of all whose `key` is null. */
const Row = ReceiptSums.extend({ key: z.string().nullable(), money: z.boolean() });

/** What was taken and refunded in a period, by our method, by the garage's own name for it, or by day. */
export const receiptsReport = query({
  name: "reports.receipts",
  permission: "reports:read",
  input: ReceiptsReport,
  async run({ db, input: { from, to, group } }): Promise<ReceiptsFigures> {
    const rows = await db
      .execute(sql`
      select key, money, count(*)::int as receipts, coalesce(sum(amount) filter (where amount > 0), 0)::numeric(14, 2) as taken,
             coalesce(-sum(amount) filter (where amount < 0), 0)::numeric(14, 2) as refunded,
             coalesce(sum(amount), 0)::numeric(14, 2) as net, coalesce(sum(surcharge_gross), 0)::numeric(14, 2) as surcharges
      from (
        select ${KEYS[group]} as key, method not in ('credit_note', 'account') as money, coalesce(amount, 0) as amount, surcharge_gross
        from receipt_heads where payment_date between ${from} and ${to} and deleted_at is null
      ) r group by grouping sets ((key, money), (money)) order by money desc, key nulls last`)
      .then(readRows(Row));
    const total = rows.find(({ key, money }) => key === null && money);
    return {
      from,
      to,
      group,
      basis: BASIS,
      rows: rows.flatMap(({ key, money, ...sums }) =>
        key === null ? [] : [{ key, name: nameOf(group, key), money, ...sums }],
      ),
      total: total ? sumsOf(total) : NOTHING,
    };
  },
});

const sumsOf = ({ receipts, taken, refunded, net, surcharges }: ReceiptSums): ReceiptSums => ({
  receipts,
  taken,
  refunded,
  net,
  surcharges,
});

const NOTHING: ReceiptSums = {
  receipts: 0,
  taken: "0.00",
  refunded: "0.00",
  net: "0.00",
  surcharges: "0.00",
};

const nameOf = (group: ReceiptsFigures["group"], key: string): string =>
  group !== "day" && (RECEIPT_METHODS as readonly string[]).includes(key)
    ? receiptMethodName(key as ReceiptMethod)
    : key;
