import "server-only";
import { hash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { all } from "@/lib/core/database/page";
import { addDays, today } from "@/lib/core/dates/dates";
import { instantOf, wallClock } from "@/lib/core/dates/local-time";
import { AppError } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readGarage } from "@/lib/settings/queries/garage";
import type { CalendarFeed } from "../commands/fetch-calendar-feed";
import { calendarFile } from "../rules/calendar-file";
import { APPOINTMENT_STATUSES } from "../rules/status";
import { AppointmentId } from "../schema/appointment";
import { JOINED, readAppointment, SHOWN } from "./shown";

const FeedRow = z.object({
  id: z.string(),
  technician: z.string().nullable(),
  resource: z.string().nullable(),
  with_names: z.boolean(),
  created_by: z.string().nullable(),
  created_at: z.string(),
  last_fetched_at: z.string().nullable(),
  /** Left: its technician has left, or its bay was deleted, and it answers no more. */
  state: z.enum(["active", "left", "revoked"]),
});
export type CalendarFeedRow = z.infer<typeof FeedRow>;

/** Lists the calendar feeds: active ones first, then the newest first. */
export const listCalendarFeeds = query({
  name: "calendar_feeds.list",
  permission: "settings:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<CalendarFeedRow[]> =>
    db
      .execute(sql`
      select * from (
        select f.id, u.name as technician, r.name as resource, f.with_names, maker.name as created_by, f.created_at, f.last_fetched_at,
               case when f.revoked_at is not null then 'revoked'
                    when r.deleted_at is not null or u.deleted_at is not null or not coalesce(u.active, true) then 'left'
                    else 'active' end as state
        from calendar_feeds f left join user_names u on u.id = f.technician_id left join resources r on r.id = f.resource_id
          left join user_names maker on maker.id = f.created_by) feeds
      order by state = 'active' desc, created_at desc, id desc limit 500`)
      .then(readRows(FeedRow)),
});

const Entry = z.object({
  id: z.string(),
  starts_at: z.string(),
  ends_at: z.string().nullable(),
  resource: z.string().nullable(),
  registration: z.string(),
  vehicle: z.string().nullable(),
  customer_name: z.string().nullable(),
  appointment_type: z.string().nullable(),
  description: z.string().nullable(),
  status: z.enum(APPOINTMENT_STATUSES),
  updated_at: z.string(),
  version: z.int(),
});

const DAYS_BACK = 30;
const DAYS_AHEAD = 180;
/** Long enough that every program has asked again, and taken the appointment off its calendar. */
const CANCELLED_SHOWN = "7 days";

/**
 * Returns the ETag of what a calendar program would read at a feed's address, without reading or writing any of it: it stays the same
 * as long as nothing that the file says has changed. Names of customers, vehicles and bays change without their appointments.
 */
export async function feedTag(feed: CalendarFeed): Promise<string> {
  const garage = await readGarage(db());
  const told = feed.with_names ? sql`concat_ws('|', c.name, a.customer_id)` : sql`''`;
  const [row] = await db()
    .execute(sql`
    select count(*)::int as entries, coalesce(sum(hashtextextended(
      concat_ws('|', a.id, a.version, a.updated_at, a.registration, v.registration, v.make, v.model, r.name, ${told}), 0)), 0)::text as sum
    from appointments a left join resources r on r.id = a.resource_id left join vehicle_names v on v.id = a.vehicle_id
      left join customer_names c on c.id = coalesce(a.customer_id, v.customer_id)
    where ${all(toldBy(feed, garage.time_zone))}`)
    .then(readRows(z.object({ entries: z.int(), sum: z.string() })));
  const says = [FILE_FORM, feed.id, feed.with_names, feed.whose, garage.name, row?.entries, row?.sum].join(
    "|",
  );
  return `"${hash("sha1", says, "base64url").slice(0, 20)}"`;
}

/** Part of every tag: raised when the file is written differently. */
const FILE_FORM = 1;

/** Returns what a calendar program reads at a feed's address. The address itself is the permission, so there is no actor. */
export async function feedFile(feed: CalendarFeed): Promise<string> {
  const garage = await readGarage(db());
  const entries = await db()
    .execute(
      sql`select ${SHOWN} from appointments a ${JOINED} where ${all(toldBy(feed, garage.time_zone))} order by a.starts_at, a.id`,
    )
    .then(readRows(Entry));
  const name = feed.whose ? `${feed.whose}, ${garage.name}` : garage.name;
  return calendarFile({ name, entries, withNames: feed.with_names });
}

/** The appointments that a feed tells of, as conditions. */
function toldBy(feed: CalendarFeed, timeZone: string): SQL[] {
  const midnight = (days: number) =>
    new Date(instantOf(addDays(today(timeZone), days), "00:00", timeZone)).toISOString();
  return [
    sql`a.deleted_at is null and a.starts_at >= ${midnight(-DAYS_BACK)} and a.starts_at < ${midnight(DAYS_AHEAD + 1)}`,
    sql`(a.status not in ('cancelled', 'no_show') or a.updated_at > now() - ${CANCELLED_SHOWN}::interval)`,
    ...(feed.technician_id ? [sql`a.technician_id = ${feed.technician_id}`] : []),
    ...(feed.resource_id ? [sql`a.resource_id = ${feed.resource_id}`] : []),
  ];
}

/** Returns one appointment as an iCalendar file, for one's own calendar. NOT_FOUND if it has no time. */
export const getAppointmentFile = query({
  name: "appointments.file",
  permission: "appointments:read",
  input: AppointmentId,
  async run({ db, input }) {
    const [appointment, garage] = await Promise.all([readAppointment(db, input.id), readGarage(db)]);
    if (appointment.starts_at === null)
      throw new AppError("NOT_FOUND", "This appointment has no time, so no calendar can show it");
    const { date } = wallClock(Date.parse(appointment.starts_at), garage.time_zone);
    return {
      text: calendarFile({ name: garage.name, entries: [appointment], withNames: true }),
      file_name: `appointment-${date}.ics`,
    };
  },
});
