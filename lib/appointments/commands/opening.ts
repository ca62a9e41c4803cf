import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { holidays, opening_hours } from "@/db/schema/appointments";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { readGarage } from "@/lib/settings/queries/garage";
import { requireNothingBooked } from "../internal/require-nothing-booked";
import { withReferences } from "../internal/with-references";
import { bankHolidays } from "../rules/bank-holidays";
import { nationOfPostcode } from "../rules/nation";
import { BankHolidaysAdd, HolidayAdd, HolidayId, OpeningHoursSet } from "../schema/diary-settings";

/** Sets the opening hours of the whole week; a day with a break has several periods. */
export const setOpeningHours = command({
  name: "opening_hours.set",
  permission: "settings:update",
  input: OpeningHoursSet,
  async run({ tx, input: { hours } }) {
    await tx.delete(opening_hours);
    if (hours.length > 0) await tx.insert(opening_hours).values(hours);
    return { hours };
  },
});

/**
 * Closes the garage on some days or, with a technician, records that technician as away. CONFLICT says what is booked then, unless
 * the caller confirms it; bookings are left alone.
 */
export const addHoliday = command({
  name: "holidays.add",
  permission: "appointments:create",
  input: HolidayAdd,
  async run({ tx, input: { confirmed_with_bookings, ...given } }) {
    await withReferences(tx, { technician_id: given.technician_id });
    const days = { ...given, ends_on: given.ends_on ?? given.starts_on };
    if (!confirmed_with_bookings)
      await requireNothingBooked(tx, [days], given.technician_id ?? null, "starts_on");
    return oneRow(tx.insert(holidays).values(days).returning());
  },
});

const Days = z.object({ starts_on: z.string(), ends_on: z.string() });

/**
 * Closes the garage on the bank holidays that a year has yet to come, except where it is closed already: those of the nation that is
 * named, or in which the garage lies. CONFLICT says what is booked then, unless the caller confirms it.
 */
export const addBankHolidays = command({
  name: "holidays.add_bank_holidays",
  permission: "appointments:create",
  input: BankHolidaysAdd,
  async run({ tx, input: { year, confirmed_with_bookings, ...given } }) {
    const nation = given.nation ?? nationOfPostcode((await readGarage(tx)).postcode);
    const coming = bankHolidays(year, nation).filter(({ date }) => date >= today());
    const closed = await tx
      .execute(
        sql`select starts_on, ends_on from holidays
        where technician_id is null and ends_on >= ${`${year}-01-01`} and starts_on <= ${`${year}-12-31`}`,
      )
      .then(readRows(Days));
    const days = coming
      .filter(({ date }) => !closed.some(({ starts_on, ends_on }) => starts_on <= date && date <= ends_on))
      .map(({ date, name }) => ({ name, starts_on: date, ends_on: date }));
    if (!confirmed_with_bookings) await requireNothingBooked(tx, days, null, "year");
    const added = days.length === 0 ? [] : await tx.insert(holidays).values(days).returning();
    return { year, nation, added };
  },
  trace: (after) => ({ entity: "holidays", id: null, after }),
});

export const removeHoliday = command({
  name: "holidays.remove",
  permission: "appointments:delete",
  input: HolidayId,
  async run({ tx, input }) {
    const [row] = await tx.delete(holidays).where(eq(holidays.id, input.id)).returning();
    if (!row) throw notFound("holiday");
    return row;
  },
});
