import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { RECEIPT_METHODS, type ReceiptMethod } from "../rules/methods";

export interface DayTakings {
  day: string;
  method: ReceiptMethod;
  receipts: number;
  amount: string;
}

const DaySum = z.object({
  day: z.string(),
  method: z.enum(RECEIPT_METHODS),
  receipts: z.string(),
  amount: z.string(),
});

/**
 * Money taken less money refunded, by day and method. A credit note set against an invoice and money moved from an account were
 * not taken that day.
 */
export const takings = query({
  name: "receipts.takings",
  permission: "receipts:read",
  input: z.strictObject({ from: Day, to: Day }),
  async run({ db, input }): Promise<DayTakings[]> {
    const rows = await db
      .execute(sql`
      select payment_date as day, method, count(*) as receipts, coalesce(sum(amount), 0)::numeric(14, 2) as amount
      from receipts
      where payment_date between ${input.from} and ${input.to} and deleted_at is null and method not in ('credit_note', 'account')
      group by 1, 2 order by 1, 4 desc`)
      .then(readRows(DaySum));
    return rows.map((row) => ({ ...row, receipts: Number(row.receipts) }));
  },
});
