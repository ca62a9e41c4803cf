import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays } from "@/lib/core/dates/dates";
import { LocalMoment } from "@/lib/core/dates/day-fields";
import { laterBy, readInstant, wallClock } from "@/lib/core/dates/local-time";
import { resourceId, technicianId } from "@/lib/core/input/id-fields";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readGarage } from "@/lib/settings/queries/garage";
import { freeInstead, type Offer } from "../../rules/free-instead";
import { Availability, LONGEST } from "../../schema/appointment";
import { RESOURCE_KINDS } from "../../schema/diary-settings";
import { availability } from "./availability";

export const FreeTimesAsked = z.strictObject({
  starts_at: LocalMoment,
  duration_minutes: Availability.shape.duration_minutes,
  resource_id: resourceId.given,
  technician_id: technicianId.given,
  moving_id: Availability.shape.moving_id,
});

export interface FreeTimes {
  times: Offer[];
  /** The courtesy cars that are free at the time that was asked for. */
  courtesy_cars: string[];
}

const AHEAD = 14;

const Kind = z.object({ kind: z.enum(RESOURCE_KINDS) });
const Id = z.object({ id: z.string() });

/**
 * Returns what is free instead of a time that is taken: bays of the same kind then and the next times within a fortnight, and
 * the courtesy cars that are free at the time itself.
 */
export const freeTimes = query({
  name: "appointments.free_times",
  permission: "appointments:read",
  input: FreeTimesAsked,
  async run({ db, actor, input }): Promise<FreeTimes> {
    const { duration_minutes, resource_id = null, technician_id, moving_id } = input;
    const { time_zone } = await readGarage(db);
    const from = readInstant(input.starts_at, time_zone);
    const { date } = wallClock(from, time_zone);
    const [start, end] = [from, laterBy(from, duration_minutes, time_zone)].map((at) =>
      new Date(at).toISOString(),
    );
    const [[wanted], cars] = await Promise.all([
      db.execute(sql`select kind from resources where id = ${resource_id}`).then(readRows(Kind)),
      db
        .execute(sql`
        select r.id from resources r where r.kind = 'courtesy_car' and r.active and r.deleted_at is null and not exists (
          select 1 from appointments a where a.resource_id = r.id and a.deleted_at is null
            and a.status not in ('cancelled', 'no_show') and a.starts_at < ${end} and a.ends_at > ${start}
            and a.starts_at >= ${start}::timestamptz - ${LONGEST}::interval
            and (a.courtesy_for_id is null or a.courtesy_for_id is distinct from ${moving_id ?? null}))
        order by r.position, r.name, r.id`)
        .then(readRows(Id)),
    ]);
    const { slots } = await ask(availability, actor, {
      from: date,
      to: addDays(date, AHEAD),
      duration_minutes,
      ...(wanted ? { kind: wanted.kind } : {}),
      ...(technician_id ? { technician_id } : {}),
      ...(moving_id ? { moving_id } : {}),
    });
    return {
      times: freeInstead(slots, { from, resource_id }),
      courtesy_cars: cars.map(({ id }) => id),
    };
  },
});
