import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { vat_periods } from "@/db/schema/accounting";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { LAST_DAY, today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { lockPeriods, vatPeriodOf } from "../internal/vat-period";
import { periodsFrom } from "../rules/vat-period-dates";
import { MakeVatPeriods, ReopenVatPeriod, VatPeriodKey } from "../schema/vat-period";

/** Creates VAT periods ahead. VALIDATION_ERROR if one would overlap another. */
export const makeVatPeriods = command({
  name: "receipts.make_vat_periods",
  permission: "periods:override",
  input: MakeVatPeriods,
  async run({ tx, input: { starts_on, kind, count } }) {
    await lockPeriods(tx);
    const periods = periodsFrom(starts_on, kind, count);
    const last = periods.at(-1)?.ends_on ?? starts_on;
    if (last > LAST_DAY) throw invalid({ field: "starts_on", message: "They would go beyond the year 2100" });
    const [over] = await tx.execute(
      sql`select 1 from vat_periods where starts_on <= ${last} and ends_on >= ${starts_on} limit 1`,
    );
    if (over) throw invalid({ field: "starts_on", message: "There are periods for these days already" });
    return tx.insert(vat_periods).values(periods).returning();
  },
  trace: (periods) => ({ entity: "vat_periods", id: periods[0]?.id ?? null, after: { periods } }),
});

/** Closes a period that has ended: from then on, only those with `periods:override` can issue or credit in it. */
export const closeVatPeriod = command({
  name: "receipts.close_vat_period",
  permission: "periods:override",
  input: VatPeriodKey,
  async run({ tx, actor, input: { id } }) {
    const period = await vatPeriodOf(tx, id);
    if (period.closed_at) throw conflict("This period is closed already");
    if (period.ends_on >= today()) throw conflict("This period has not ended yet");
    return write(tx, id, { closed_at: sql`now()`, closed_by: actor.id });
  },
  trace: (period) => ({ entity: "vat_periods", id: period.id, after: period }),
});

/** Reopens a closed period; the reason is kept in the audit log. */
export const reopenVatPeriod = command({
  name: "receipts.reopen_vat_period",
  permission: "periods:override",
  input: ReopenVatPeriod,
  async run({ tx, input: { id } }) {
    const period = await vatPeriodOf(tx, id);
    if (!period.closed_at) throw conflict("This period is open");
    return write(tx, id, { closed_at: null, closed_by: null });
  },
  trace: (period, { input }) => ({
    entity: "vat_periods",
    id: period.id,
    after: { ...period, reason: input.reason },
  }),
});

async function write(
  tx: Tx,
  id: string,
  fields: { closed_at: ReturnType<typeof sql> | null; closed_by: string | null },
) {
  return oneRow(
    tx
      .update(vat_periods)
      .set({ ...fields, updated_at: sql`now()` })
      .where(eq(vat_periods.id, id))
      .returning(),
  );
}
