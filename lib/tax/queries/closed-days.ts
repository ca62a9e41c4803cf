import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";

/** "1 November 2026". */
export const longDate = (day: IsoDate): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });

/** Advisory lock: shared while money moves on a day, exclusive while the day is closed. */
export const cashUpLock = (day: IsoDate): string => `cash-up ${day}`;

/** Advisory lock: shared while something is written into a VAT period, exclusive while a period is closed. */
export const VAT_PERIODS_LOCK = "vat-periods";

/**
 * The problem with a day whose VAT return has been closed; null if there is none. People who may override it have to say so
 * each time, because a mistyped date looks the same.
 */
export async function closedPeriodProblem(
  tx: Db | Tx,
  actor: Actor,
  day: IsoDate,
  field: string,
  override = false,
): Promise<ErrorDetail | null> {
  const mayOverride = may(actor, "periods:override");
  if (override && mayOverride) return null;
  const period = await lockedClosedPeriod(tx, day);
  if (!period) return null;
  const closed = `The VAT period up to ${longDate(period)} is closed`;
  return mayOverride
    ? { field: "override_period", message: `${closed}: choose a later day, or change a return that was made` }
    : { field, message: `${closed}: choose a later day` };
}

/**
 * The day on which VAT of `day` counts. If the period of that day is closed, it is corrected in the return of the day of issue,
 * or of today if that period is closed too. HMRC, VAT Notice 700/45, section 4.
 */
export async function vatDayOf(tx: Tx, day: IsoDate, issued: IsoDate, now: IsoDate): Promise<IsoDate> {
  if (!(await lockedClosedPeriod(tx, day))) return day;
  return day === issued || (await closedPeriodOf(tx, issued)) ? now : issued;
}

/**
 * A warning for money in a closed VAT period, or null. Such money is not refused, as it only counts there under cash
 * accounting.
 */
export async function closedPeriodWarning(tx: Db | Tx, day: IsoDate): Promise<string | null> {
  const period = await closedPeriodOf(tx, day);
  return period
    ? `The VAT period up to ${longDate(period)} is closed: under cash accounting this payment belongs to it`
    : null;
}

const ClosedPeriod = z.object({ ends_on: z.string() });

async function closedPeriodOf(tx: Db | Tx, day: IsoDate): Promise<IsoDate | null> {
  const [period] = await tx
    .execute(sql`
    select ends_on from vat_period_days where closed_at is not null and ${day}::date between starts_on and ends_on limit 1`)
    .then(readRows(ClosedPeriod));
  return period?.ends_on ?? null;
}

/** The same, with a lock that keeps any period from being closed or opened until the transaction ends. */
async function lockedClosedPeriod(tx: Db | Tx, day: IsoDate): Promise<string | null> {
  const [, period] = await Promise.all([
    tx.execute(sql`select pg_advisory_xact_lock_shared(hashtext(${VAT_PERIODS_LOCK}))`),
    closedPeriodOf(tx, day),
  ]);
  return period;
}

/**
 * Refuses to move money on a day that has been cashed up, as its takings were counted. For people who may do so all the same,
 * returns a warning about the count; otherwise null.
 */
export async function requireOpenDay(
  tx: Tx,
  actor: Actor,
  day: IsoDate,
  field: string,
): Promise<string | null> {
  // A shared lock: receipts run in parallel, and a cash-up waits for those in progress.
  const [, [closed]] = await Promise.all([
    tx.execute(sql`select pg_advisory_xact_lock_shared(hashtext(${cashUpLock(day)}))`),
    tx.execute(sql`select 1 from cashed_up_days where day = ${day} limit 1`),
  ]);
  if (!closed) return null;
  if (may(actor, "periods:override")) return `${longDate(day)} has been cashed up: this is not in its count`;
  throw invalid({ field, message: `${longDate(day)} has been cashed up: choose another day` });
}
