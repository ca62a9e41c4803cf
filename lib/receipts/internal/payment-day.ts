import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { daysBetween, type IsoDate, today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { closedPeriodWarning, requireOpenDay } from "@/lib/tax/queries/closed-days";

/**
 * The day on which money moves: today, or the given day, never in the future and never one that has been cashed up. Also
 * returns warnings: a count already made is no longer complete, or a closed VAT period changes under cash accounting.
 */
export async function paymentDay(
  tx: Tx,
  actor: Actor,
  given: IsoDate | undefined,
): Promise<{ day: IsoDate; warnings: string[] }> {
  const now = today();
  const day = given ?? now;
  if (day > now) throw invalid({ field: "payment_date", message: "Money cannot be taken in the future" });
  if (daysBetween(day, now) > 366)
    throw invalid({ field: "payment_date", message: "That is more than a year ago" });
  const [counted, returned] = await Promise.all([
    requireOpenDay(tx, actor, day, "payment_date"),
    closedPeriodWarning(tx, day),
  ]);
  return { day, warnings: [counted, returned].filter((warning) => warning !== null) };
}
