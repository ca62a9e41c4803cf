import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { vat_periods } from "@/db/schema/accounting";
import type { IsoDate } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { VAT_PERIODS_LOCK } from "@/lib/tax/queries/closed-days";

export type VatPeriodRecord = typeof vat_periods.$inferSelect;

/** Takes the exclusive lock. Transactions that issue documents hold it shared, so a period never changes in the middle of one. */
export const lockPeriods = (tx: Tx) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext(${VAT_PERIODS_LOCK}))`);

/** The period, locked together with all others. NOT_FOUND if it does not exist. */
export async function vatPeriodOf(tx: Tx, id: string): Promise<VatPeriodRecord> {
  await lockPeriods(tx);
  const [period] = await tx.select().from(vat_periods).where(eq(vat_periods.id, id)).for("update");
  if (!period) throw notFound("VAT period");
  return period;
}

const IssuedCount = z.object({ documents: z.number() });

/** The number of documents issued from the first to the last day, inclusive. */
export async function issuedWithin(tx: Tx, from: IsoDate, to: IsoDate): Promise<number> {
  const [row] = await tx
    .execute(sql`
    select count(*)::int as documents from document_heads
    where document_date between ${from} and ${to} and issued_date is not null and deleted_at is null`)
    .then(readRows(IssuedCount));
  return row?.documents ?? 0;
}
