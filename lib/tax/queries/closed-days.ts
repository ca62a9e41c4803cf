import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";

/** "1 November 2026". */
export const dayInWords = (day: IsoDate): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });

/** Held shared by whoever moves money on a day, and alone by whoever closes the day. */
export const cashUpLock = (day: IsoDate): string => `cash-up ${day}`;

/** Held shared by whoever writes into a VAT period, and alone by whoever closes one. */
export const VAT_PERIODS_LOCK = "vat-periods";

/**
 * What stands against a day on which a VAT return has been closed; null where nothing does. Who may override that says so each
 * time, as a slip of the date looks the same.
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
  const period = await closedPeriodForGood(tx, day);
  if (!period) return null;
  const closed = `The VAT period up to ${dayInWords(period)} is closed`;
  return mayOverride
    ? { field: "override_period", message: `${closed}: choose a later day, or change a return that was made` }
    : { field, message: `${closed}: choose a later day` };
}

/**
 * The day on which VAT counts that falls on `day`: where that period is closed it is put right in the return of the day of issue, or of
 * today where that period is closed too. HMRC, VAT Notice 700/45, section 4.
 */
export async function vatDayOf(tx: Tx, day: IsoDate, issued: IsoDate, now: IsoDate): Promise<IsoDate> {
  if (!(await closedPeriodForGood(tx, day))) return day;
  return day === issued || (await closedPeriodOf(tx, issued)) ? now : issued;
}

/** Money is not refused in a closed VAT period, as only cash accounting counts it there; but people are told. */
export async function closedPeriodWarning(tx: Db | Tx, day: IsoDate): Promise<string | null> {
  const period = await closedPeriodOf(tx, day);
  return period
    ? `The VAT period up to ${dayInWords(period)} is closed: under cash accounting this payment belongs to it`
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

/** The same, which nobody closes or opens until the transaction ends. */
async function closedPeriodForGood(tx: Db | Tx, day: IsoDate): Promise<string | null> {
  const [, period] = await Promise.all([
    tx.execute(sql`select pg_advisory_xact_lock_shared(hashtext(${VAT_PERIODS_LOCK}))`),
    closedPeriodOf(tx, day),
  ]);
  return period;
}

/**
 * Refuses to move money on a day that has been cashed up: its takings were counted. Who may move it there all the same is told
 * what it does to the count.
 */
export async function requireOpenDay(
  tx: Tx,
  actor: Actor,
  day: IsoDate,
  field: string,
): Promise<string | null> {
  // Shared, so that receipts run side by side and a cash-up waits for those that are being taken.
  const [, [closed]] = await Promise.all([
    tx.execute(sql`select pg_advisory_xact_lock_shared(hashtext(${cashUpLock(day)}))`),
    tx.execute(sql`select 1 from cashed_up_days where day = ${day} limit 1`),
  ]);
  if (!closed) return null;
  if (may(actor, "periods:override"))
    return `${dayInWords(day)} has been cashed up: this is not in its count`;
  throw invalid({ field, message: `${dayInWords(day)} has been cashed up: choose another day` });
}
