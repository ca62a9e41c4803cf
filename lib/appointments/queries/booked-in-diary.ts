import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { type Booked, type BookedAhead, bookedAhead } from "./booked-ahead";

/** Somebody who does not work here any more, but has bookings. */
export interface GoneTechnician extends Booked {
  id: string;
  name: string;
}

const Named = z.object({ id: z.string(), name: z.string() });

/** Returns what is booked from now on, by bay and by technician, and for whom that is not there any more. */
export const bookedInDiary = query({
  name: "appointments.booked_in_diary",
  permission: "appointments:read",
  input: z.strictObject({}),
  async run({ db }): Promise<BookedAhead & { gone: GoneTechnician[] }> {
    const ahead = await bookedAhead(db);
    const ids = [...ahead.technicians.keys()];
    const names = await db
      .execute(
        sql`select id, name from user_names
        where id = any (${sql.param(ids)}::uuid[]) and (not active or deleted_at is not null) order by lower(name), id`,
      )
      .then(readRows(Named));
    const gone = names.flatMap(({ id, name }) => {
      const booked = ahead.technicians.get(id);
      return booked ? [{ id, name, ...booked }] : [];
    });
    return { ...ahead, gone };
  },
});
