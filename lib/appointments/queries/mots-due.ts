import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const MotDue = z.object({
  id: z.string(),
  registration: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  mot_expiry: z.string(),
  customer_id: z.string().nullable(),
  customer_name: z.string().nullable(),
  telephone: z.string().nullable(),
  /** The vehicle's next appointment, if it has one. */
  booked_at: z.string().nullable(),
});
type MotDue = z.infer<typeof MotDue>;

export interface MotsDue {
  due: number;
  expired: number;
  /** The first and last day of the range in which MOTs are counted. */
  expired_from: string;
  due_to: string;
  cars: MotDue[];
}

const AHEAD = 14;
/** An owner who has not come in for longer has had the MOT done elsewhere, or has sold the vehicle. */
const BEHIND = 30;
const SHOWN = 12;

const Counts = z.object({ due: z.string(), expired: z.string() });

/**
 * Returns the vehicles whose MOT expires within a fortnight and those whose MOT expired in the last month; the next to expire
 * first.
 */
export const motsDue = query({
  name: "today.mots_due",
  permission: "vehicles:read",
  input: z.strictObject({}),
  async run({ db }): Promise<MotsDue> {
    const day = today();
    const due_to = addDays(day, AHEAD);
    const expired_from = addDays(day, -BEHIND);
    const between = (from: string, to: string) =>
      sql`v.deleted_at is null and v.mot_expiry between ${from} and ${to}`;
    const [cars, [counts]] = await Promise.all([
      db
        .execute(sql`
        select v.id, v.registration, v.make, v.model, v.mot_expiry, v.customer_id, c.name as customer_name,
               coalesce(c.mobile, c.telephone) as telephone,
               (select min(a.starts_at) from appointments a where a.vehicle_id = v.id and a.starts_at >= now()
                and a.deleted_at is null and a.status not in ('cancelled', 'no_show')) as booked_at
        from (select * from vehicle_names v where ${between(day, due_to)} order by v.mot_expiry, v.id limit ${SHOWN}) v
          left join customer_names c on c.id = v.customer_id
        order by v.mot_expiry, v.id`)
        .then(readRows(MotDue)),
      db
        .execute(sql`
        select (select count(*) from vehicle_names v where ${between(day, due_to)}) as due,
               (select count(*) from vehicle_names v where ${between(expired_from, addDays(day, -1))}) as expired`)
        .then(readRows(Counts)),
    ]);
    return {
      due: Number(counts?.due ?? 0),
      expired: Number(counts?.expired ?? 0),
      expired_from,
      due_to,
      cars,
    };
  },
});
