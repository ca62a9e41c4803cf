import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import {
  startFromCustomer,
  startFromRegistration,
  startFromVehicle,
} from "@/lib/documents/queries/starting/start-document";
import type { Start } from "@/lib/documents/rules/starting/start";
import { type BookingFound, type BookingStart, NEAR_DAYS } from "../../rules/booking-start";

export const BookingAsked = z.union([
  startFromRegistration.input,
  startFromVehicle.input,
  startFromCustomer.input,
]);

const MOST_BOOKINGS = 6;

/**
 * Finds whom a booking is for, by registration, vehicle or customer, with all that is to be known before a time is promised: MOT,
 * advised and deferred work, open documents, credit, missed appointments, and the vehicle's other bookings.
 */
export const bookingContext = query({
  name: "appointments.booking_context",
  permission: "documents:read",
  input: BookingAsked,
  async run({ db, actor, input: asked }): Promise<BookingFound> {
    if ("registration" in asked) {
      const { start, candidates } = await ask(startFromRegistration, actor, asked);
      return { start: start && (await withDiary(db, start)), candidates };
    }
    const start =
      "vehicle_id" in asked
        ? await ask(startFromVehicle, actor, asked)
        : await ask(startFromCustomer, actor, asked);
    return { start: await withDiary(db, start), candidates: [] };
  },
});

const Found = z.object({
  no_shows: z.number(),
  last_no_show: z.string().nullable(),
  bookings: z.array(
    z.object({ id: z.string(), starts_at: z.string(), what: z.string().nullable(), status: z.string() }),
  ),
});

async function withDiary(db: Db, start: Start): Promise<BookingStart> {
  const vehicle = start.vehicle?.id ?? null;
  const customer = start.customer?.id ?? start.vehicle?.customer_id ?? null;
  const [found] = await db
    .execute(sql`
    with missed as (
      select id, starts_at from appointments
      where vehicle_id = ${vehicle} and status = 'no_show' and deleted_at is null
      union
      select id, starts_at from appointments
      where customer_id = ${customer} and status = 'no_show' and deleted_at is null
    ), others as (
      select id, starts_at, coalesce(appointment_type, description) as what, status from appointments
      where vehicle_id = ${vehicle} and deleted_at is null and courtesy_for_id is null and status not in ('cancelled', 'no_show')
        and starts_at >= now() - make_interval(days => ${NEAR_DAYS})
      order by starts_at, id limit ${MOST_BOOKINGS})
    select (select count(*)::int from missed) as no_shows, (select max(starts_at)::text from missed) as last_no_show,
           coalesce((select json_agg(others) from others), '[]') as bookings`)
    .then(readRows(Found));
  return {
    ...start,
    no_shows: { count: found?.no_shows ?? 0, last: found?.last_no_show ?? null },
    bookings: found?.bookings ?? [],
  };
}
