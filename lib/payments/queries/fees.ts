import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

/** Over so many days it is told what online payments have cost. */
export const FEE_DAYS = 30;

export interface ProviderFees {
  provider: string;
  payments: number;
  /** Pounds and pence. */
  fees: Decimal;
}

const Row = z.object({ provider: z.string(), payments: z.number(), fees: z.string() });

/** Returns what each provider has kept of the real payments of the last 30 days, as far as it has said so. */
export const paymentFees = query({
  name: "online_payments.fees",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<ProviderFees[]> {
    const rows = await db
      .execute(sql`
      select provider, count(*)::int as payments, coalesce(sum(fee), 0)::text as fees from online_payments
      where live and fee is not null and paid_at > now() - make_interval(days => ${FEE_DAYS}) group by provider`)
      .then(readRows(Row));
    return rows.map((row) => ({ ...row, fees: pounds(decimal(row.fees)) }));
  },
});
