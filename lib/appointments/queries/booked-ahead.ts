import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { GARAGE_ZONE } from "@/lib/settings/queries/garage";
import { LONGEST } from "../schema/appointment";

/** What is booked for a bay or a technician and is not over: how much, and the days on which it begins and ends. */
export interface Booked {
  count: number;
  from: IsoDate;
  until: IsoDate;
}

export interface BookedAhead {
  resources: ReadonlyMap<string, Booked>;
  technicians: ReadonlyMap<string, Booked>;
}

const Row = z.object({
  resource_id: z.string().nullable(),
  technician_id: z.string().nullable(),
  count: z.int(),
  from: z.string(),
  until: z.string(),
});

/** Returns what is booked from now on, by bay and by technician. */
export async function bookedAhead(db: Db | Tx): Promise<BookedAhead> {
  const rows = await db
    .execute(
      sql`
      select resource_id, technician_id, count(*)::int as count,
        to_char(min(starts_at) at time zone ${GARAGE_ZONE}, 'YYYY-MM-DD') as from,
        to_char(max(ends_at) at time zone ${GARAGE_ZONE}, 'YYYY-MM-DD') as until
      from appointments
      where starts_at >= now() - ${LONGEST}::interval and ends_at > now() and deleted_at is null
        and status not in ('cancelled', 'no_show', 'completed')
      group by grouping sets ((resource_id), (technician_id))`,
    )
    .then(readRows(Row));
  const by = (key: "resource_id" | "technician_id") =>
    new Map(
      rows.flatMap(({ count, from, until, ...row }) =>
        row[key] === null ? [] : [[row[key], { count, from, until }] as const],
      ),
    );
  return { resources: by("resource_id"), technicians: by("technician_id") };
}
