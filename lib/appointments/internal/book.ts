import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { laterBy, movedEnd, readInstant, wallClock } from "@/lib/core/dates/local-time";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { readGarage } from "@/lib/settings/queries/garage";
import { LONGEST, LONGEST_DAYS } from "../schema/appointment";

export interface Booking {
  /** The id of the appointment itself, which never conflicts with itself. */
  id: string | null;
  resource_id: string | null;
  technician_id: string | null;
  starts_at: string;
  ends_at: string;
  /** The field at which a taken bay is reported. */
  field?: "resource_id" | "courtesy_car_id";
}

const Clash = z.object({
  starts_at: z.string(),
  ends_at: z.string(),
  resource: z.string().nullable(),
  technician: z.string().nullable(),
});
type Clash = z.infer<typeof Clash>;

/**
 * Checks that the bays, the technicians and the courtesy cars of these bookings are free, imported appointments included, and
 * keeps them free until the transaction ends: a concurrent booking of any waits. The database's own constraints back this up.
 * CONFLICT names who is booked, and when.
 */
export async function requireFree(tx: Tx, ...bookings: Booking[]): Promise<void> {
  await holdPlaces(
    tx,
    bookings.flatMap(({ resource_id, technician_id }) => [resource_id, technician_id]),
  );
  const details: ErrorDetail[] = [];
  for (const booking of bookings) {
    const clash = await clashWith(tx, booking);
    if (clash) details.push(...(await wordsFor(tx, clash, booking.field)));
  }
  if (details.length > 0) throw conflict("This time is already taken", ...details);
}

/** Keeps bays, technicians and courtesy cars for this transaction: another that wants any of them waits. */
export async function holdPlaces(tx: Tx, places: readonly (string | null)[]): Promise<void> {
  for (const place of [...new Set(places.filter((place) => place !== null))].sort())
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`diary ${place}`}))`);
}

async function clashWith(tx: Tx, { id, resource_id, technician_id, ...time }: Booking) {
  const [clash] = await tx
    .execute(sql`
    select a.starts_at, a.ends_at, case when a.resource_id = ${resource_id} then r.name end as resource,
           case when a.technician_id = ${technician_id} then u.name end as technician
    from appointments a left join resources r on r.id = a.resource_id left join user_names u on u.id = a.technician_id
    where (a.resource_id = ${resource_id} or a.technician_id = ${technician_id}) and a.id is distinct from ${id}
      and a.deleted_at is null and a.status not in ('cancelled', 'no_show')
      and a.starts_at < ${time.ends_at} and a.ends_at > ${time.starts_at}
      and a.starts_at >= ${time.starts_at}::timestamptz - ${LONGEST}::interval
    order by a.starts_at limit 1`)
    .then(readRows(Clash));
  return clash;
}

async function wordsFor(
  tx: Tx,
  { starts_at, ends_at, resource, technician }: Clash,
  field: NonNullable<Booking["field"]> = "resource_id",
): Promise<ErrorDetail[]> {
  const { time_zone } = await readGarage(tx);
  const at = (instant: string) => wallClock(Date.parse(instant), time_zone).time;
  const message = `${resource ?? technician} is booked from ${at(starts_at)} to ${at(ends_at)}`;
  return [
    ...(resource === null ? [] : [{ field, message }]),
    ...(technician === null ? [] : [{ field: "technician_id", message }]),
  ];
}

interface Timed {
  starts_at?: string | undefined;
  ends_at?: string | undefined;
  duration_minutes?: number | undefined;
}

/**
 * Returns start and end as instants. A time that is not given stays as it was; if only the start is given, the appointment
 * keeps its length by the local clock. VALIDATION_ERROR names the field.
 */
export async function timesOf(
  tx: Tx,
  given: Timed,
  was?: { starts_at: string | null; ends_at: string | null },
): Promise<{ starts_at: string; ends_at: string }> {
  const { time_zone } = await readGarage(tx);
  const old = { from: stood(was?.starts_at), to: stood(was?.ends_at) };
  const from = given.starts_at === undefined ? old.from : readInstant(given.starts_at, time_zone);
  if (from === null) throw invalid({ field: "starts_at", message: "Say when it begins" });
  const to =
    given.ends_at !== undefined
      ? readInstant(given.ends_at, time_zone)
      : given.duration_minutes !== undefined
        ? laterBy(from, given.duration_minutes, time_zone)
        : old.from === null || old.to === null
          ? null
          : movedEnd({ from: old.from, to: old.to }, from, time_zone);
  if (to === null) throw invalid({ field: "ends_at", message: "Say until when" });
  if (to <= from) throw invalid({ field: "ends_at", message: "It ends before it begins" });
  if (to > laterBy(from, LONGEST_DAYS * 24 * 60, time_zone))
    throw invalid({ field: "ends_at", message: `At most ${LONGEST_DAYS} days` });
  return { starts_at: new Date(from).toISOString(), ends_at: new Date(to).toISOString() };
}

/** The promised time as an instant: undefined if it was not given, null if it is taken back. */
export async function promisedOf(
  tx: Tx,
  given: string | null | undefined,
): Promise<string | null | undefined> {
  return given ? instantGiven(tx, given) : given;
}

/** A time by the garage's clock, or with its offset, as an instant. */
export const instantGiven = async (tx: Tx, given: string): Promise<string> =>
  new Date(readInstant(given, (await readGarage(tx)).time_zone)).toISOString();

const stood = (instant: string | null | undefined): number | null =>
  instant === null || instant === undefined ? null : Date.parse(instant);
