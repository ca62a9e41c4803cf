import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { vat_periods } from "@/db/schema/accounting";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { longDate } from "@/lib/tax/queries/closed-days";
import { issuedWithin, type VatPeriodRecord, vatPeriodOf } from "../internal/vat-period";
import { ChangeVatPeriod, SplitVatPeriod, VatPeriodKey } from "../schema/vat-period";

const Overlapping = z.object({ starts_on: z.string(), ends_on: z.string() });

/**
 * Changes the days of a VAT period that was made wrong. VALIDATION_ERROR if it would overlap another; CONFLICT if it is closed
 * and contains documents, or would contain some afterwards.
 */
export const changeVatPeriod = command({
  name: "receipts.change_vat_period",
  permission: "periods:override",
  input: ChangeVatPeriod,
  async run({ tx, input: { id, starts_on, ends_on } }) {
    const period = await vatPeriodOf(tx, id);
    await requireNotFiled(tx, period, starts_on, ends_on);
    const [over] = await tx
      .execute(sql`
      select starts_on, ends_on from vat_periods where id <> ${id} and starts_on <= ${ends_on} and ends_on >= ${starts_on}
      order by starts_on limit 1`)
      .then(readRows(Overlapping));
    if (over)
      throw invalid({
        field: starts_on > over.starts_on ? "starts_on" : "ends_on",
        message: `The period from ${longDate(over.starts_on)} to ${longDate(over.ends_on)} has some of these days: change that first`,
      });
    return { before: period, after: await setDays(tx, id, starts_on, ends_on) };
  },
  trace: ({ before, after }) => ({ entity: "vat_periods", id: after.id, before, after }),
});

/** Splits a period into two: the later one starts on the given day. VALIDATION_ERROR if either would have fewer than two days. */
export const splitVatPeriod = command({
  name: "receipts.split_vat_period",
  permission: "periods:override",
  input: SplitVatPeriod,
  async run({ tx, input: { id, starts_on } }) {
    const period = await vatPeriodOf(tx, id);
    await requireNotFiled(tx, period);
    const [first, last] = [addDays(period.starts_on, 2), addDays(period.ends_on, -1)];
    if (starts_on < first || starts_on > last)
      throw invalid({
        field: "starts_on",
        message:
          first > last
            ? "It is too short to be split: each part has two days or more"
            : `A day from ${longDate(first)} to ${longDate(last)}: each part has two days or more`,
      });
    const earlier = await setDays(tx, id, period.starts_on, addDays(starts_on, -1));
    const { closed_at, closed_by, ends_on } = period;
    const later = await oneRow(
      tx.insert(vat_periods).values({ starts_on, ends_on, closed_at, closed_by }).returning(),
    );
    return { before: period, periods: [earlier, later] };
  },
  trace: ({ before, periods }) => ({ entity: "vat_periods", id: before.id, before, after: { periods } }),
});

/** Deletes a period that was made by mistake. CONFLICT if it is closed and contains documents. */
export const removeVatPeriod = command({
  name: "receipts.remove_vat_period",
  permission: "periods:override",
  input: VatPeriodKey,
  async run({ tx, input: { id } }) {
    const period = await vatPeriodOf(tx, id);
    await requireNotFiled(tx, period);
    await tx.delete(vat_periods).where(eq(vat_periods.id, id));
    return period;
  },
  trace: (period) => ({ entity: "vat_periods", id: period.id, before: period }),
});

/**
 * CONFLICT for a period whose return was made with documents: VAT records are kept for six years (VAT Notice 700/21). Open
 * periods, and periods closed without documents, can change.
 */
async function requireNotFiled(
  tx: Tx,
  { starts_on, ends_on, closed_at }: VatPeriodRecord,
  from: IsoDate = starts_on,
  to: IsoDate = ends_on,
): Promise<void> {
  if (!closed_at) return;
  const issued = (await issuedWithin(tx, starts_on, ends_on)) || (await issuedWithin(tx, from, to));
  if (issued > 0)
    throw conflict(
      `This period is closed with ${issued} ${issued === 1 ? "document" : "documents"} in it, as its return was made: open it again first, which is noted`,
    );
}

async function setDays(tx: Tx, id: string, starts_on: IsoDate, ends_on: IsoDate): Promise<VatPeriodRecord> {
  return oneRow(
    tx
      .update(vat_periods)
      .set({ starts_on, ends_on, updated_at: sql`now()` })
      .where(eq(vat_periods.id, id))
      .returning(),
  );
}
