import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays, today } from "@/lib/core/dates/dates";
import { instant } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { GARAGE_ZONE } from "@/lib/settings/queries/garage";
import { AppointmentWhole } from "../responses";
import { AppointmentId } from "../schema/appointment";
import type { CalendarEvent } from "./calendar";
import { JOINED, SHOWN } from "./shown";

/** Older ones are rather forgotten than unfinished. */
const DAYS = 14;
const MOST = 30;

const Begun = AppointmentWhole.extend({ starts_at: instant });

/** Returns the appointments of the last days that were neither finished nor called off, the latest first: work that is still to be done. Courtesy cars that are out are told of by themselves. */
export const unfinishedAppointments = query({
  name: "appointments.unfinished",
  permission: "appointments:read",
  input: z.strictObject({}),
  run({ db }): Promise<CalendarEvent[]> {
    const midnight = sql`(${today()}::date::timestamp at time zone ${GARAGE_ZONE})`;
    return db
      .execute(sql`
      select ${SHOWN} from appointments a ${JOINED}
      where a.deleted_at is null and a.status in ('requested', 'booked', 'arrived', 'in_progress')
        and loan.id is null
        and a.starts_at >= (${addDays(today(), -DAYS)}::date::timestamp at time zone ${GARAGE_ZONE}) and a.starts_at < ${midnight}
        and a.ends_at <= ${midnight}
      order by a.starts_at desc, a.id limit ${MOST}`)
      .then(readRows(Begun));
  },
});

/** Returns an appointment that is picked up to be moved, wherever in the diary it stands; null if there is none, or it has no time. */
export const movedAppointment = query({
  name: "appointments.moved",
  permission: "appointments:read",
  input: AppointmentId,
  async run({ db, input }): Promise<CalendarEvent | null> {
    const [row] = await db
      .execute(
        sql`select ${SHOWN} from appointments a ${JOINED} where a.id = ${input.id} and a.deleted_at is null and a.starts_at is not null`,
      )
      .then(readRows(Begun));
    return row ?? null;
  },
});
