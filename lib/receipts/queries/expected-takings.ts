import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { RECEIPT_METHODS, type ReceiptMethod } from "../rules/methods";

export interface ExpectedTakings {
  method: ReceiptMethod;
  receipts: number;
  refunds: number;
  /** Taken less refunded, card surcharges included: what the till and the card terminal should show. */
  expected: Decimal;
}

const Taken = z.object({
  method: z.enum(RECEIPT_METHODS),
  receipts: z.string(),
  refunds: z.string(),
  expected: z.string(),
});

/** A day's expected takings by method. Money moved from an account or by a credit note was not taken that day. */
export async function expectedTakings(tx: Db | Tx, day: IsoDate): Promise<ExpectedTakings[]> {
  const rows = await tx
    .execute(sql`
    select method, count(*) filter (where amount >= 0) as receipts, count(*) filter (where amount < 0) as refunds,
           coalesce(sum(amount + coalesce(surcharge_gross, 0)), 0)::numeric(12, 2) as expected
    from receipts where payment_date = ${day} and deleted_at is null and method not in ('credit_note', 'account')
    group by method order by method`)
    .then(readRows(Taken));
  return rows.map((row) => ({ ...row, receipts: Number(row.receipts), refunds: Number(row.refunds) }));
}
