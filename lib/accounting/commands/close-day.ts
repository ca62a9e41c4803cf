import "server-only";
import { eq, sql } from "drizzle-orm";
import { cash_ups } from "@/db/schema/accounting";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney } from "@/lib/core/money";
import { expectedTakings } from "@/lib/receipts/queries/expected-takings";
import { receiptMethodName } from "@/lib/receipts/rules/methods";
import { cashUpLock } from "@/lib/tax/queries/closed-days";
import { CloseDay, ReopenDay } from "../schema/cash-up";

export interface ClosedDay {
  day: string;
  methods: { method: string; expected: Decimal; counted: Decimal }[];
  notes: string | null;
}

/**
 * Closes a day: stores the expected and the counted amount of each method. Waits for payments in progress; none can be taken on
 * that day afterwards. VALIDATION_ERROR names each method with expected money that was not counted; CONFLICT if the day is
 * closed already, or money has moved since it was counted.
 */
export const closeDay = command({
  name: "receipts.close_day",
  permission: "receipts:update",
  input: CloseDay,
  async run({ tx, actor, input: { day, counts, notes } }): Promise<ClosedDay> {
    if (day > today()) throw invalid({ field: "day", message: "This day has not come yet" });
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${cashUpLock(day)}))`);
    const [closed] = await tx
      .select({ id: cash_ups.id })
      .from(cash_ups)
      .where(eq(cash_ups.day, day))
      .limit(1);
    if (closed) throw conflict("This day has been cashed up already");
    const expected = new Map((await expectedTakings(tx, day)).map((row) => [row.method, row.expected]));
    const stale = counts.flatMap((count, i) => {
      const now = expected.get(count.method) ?? "0.00";
      return count.expected === undefined || decimal(count.expected).eq(now)
        ? []
        : [
            {
              field: `counts.${i}.counted`,
              message: `${receiptMethodName(count.method)} should now be ${formatMoney(now)}: money moved while you counted`,
            },
          ];
    });
    if (stale.length > 0) throw conflict("Money moved while you counted", ...stale);
    const counted = new Map(counts.map((count) => [count.method, count.counted]));
    const missing = [...expected].filter(([method, sum]) => !decimal(sum).eq(0) && !counted.has(method));
    if (missing.length > 0)
      throw invalid(
        ...missing.map(([method, sum]) => ({
          field: "counts",
          message: `Count ${receiptMethodName(method)} too: ${formatMoney(sum)} should be there`,
        })),
      );
    // A day without any money is closed with an empty till.
    const methods = new Set([
      ...expected.keys(),
      ...counted.keys(),
      ...(expected.size ? [] : ["cash" as const]),
    ]);
    const rows = [...methods].map((method) => ({
      method,
      expected: expected.get(method) ?? "0.00",
      counted: counted.get(method) ?? "0.00",
    }));
    await tx
      .insert(cash_ups)
      .values(rows.map((row) => ({ ...row, day, notes: notes ?? null, closed_by: actor.id })));
    return { day, methods: rows, notes: notes ?? null };
  },
  trace: (closed) => ({ entity: "cash_ups", id: null, after: closed }),
});

/** Reopens a day, so that mistakes can be corrected and the day counted again. The old count stays in the audit log. */
export const reopenDay = command({
  name: "receipts.reopen_day",
  permission: "periods:override",
  input: ReopenDay,
  async run({ tx, input: { day, reason } }) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${cashUpLock(day)}))`);
    const rows = await tx.delete(cash_ups).where(eq(cash_ups.day, day)).returning({
      method: cash_ups.method,
      expected: cash_ups.expected,
      counted: cash_ups.counted,
      notes: cash_ups.notes,
    });
    if (rows.length === 0) throw conflict("This day is not cashed up");
    return { day, reason, methods: rows };
  },
  trace: ({ day, reason, methods }) => ({
    entity: "cash_ups",
    id: null,
    before: { day, methods },
    after: { day, methods: null, reason },
  }),
});
