import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readGarage } from "@/lib/settings/queries/garage";

export const DiaryEntry = z.object({
  id: z.string(),
  starts_at: z.string(),
  /** When it begins by the garage's clock: "09:30". */
  time: z.string(),
  ends_at: z.string().nullable(),
  bay: z.string().nullable(),
  appointment_type: z.string().nullable(),
  status: z.string(),
  description: z.string().nullable(),
  registration: z.string(),
  vehicle_id: z.string().nullable(),
  customer_id: z.string().nullable(),
  customer_name: z.string().nullable(),
  document_id: z.string().nullable(),
});
export type DiaryEntry = z.infer<typeof DiaryEntry>;

const SHOWN = 40;

/** Returns the appointments of today, as the garage's clock has it, in order of time. */
export const diaryOfToday = query({
  name: "today.diary",
  permission: "appointments:read",
  input: z.strictObject({}),
  async run({ db }): Promise<DiaryEntry[]> {
    const { time_zone } = await readGarage(db);
    const day = today(time_zone);
    const midnight = (date: string) => sql`(${date}::date::timestamp at time zone ${time_zone}::text)`;
    const rows = await db
      .execute(sql`
      select a.id, a.starts_at, to_char(a.starts_at at time zone ${time_zone}::text, 'HH24:MI') as time, a.ends_at, r.name as bay, a.appointment_type, a.status, a.description,
             coalesce(nullif(a.registration, ''), v.registration, '') as registration, a.vehicle_id, a.customer_id,
             c.name as customer_name, a.document_id
      from appointments a left join resources r on r.id = a.resource_id left join vehicle_names v on v.id = a.vehicle_id
        left join customer_names c on c.id = coalesce(a.customer_id, v.customer_id)
      where a.starts_at >= ${midnight(day)} and a.starts_at < ${midnight(addDays(day, 1))}
        and a.deleted_at is null and a.status <> 'cancelled'
      order by a.starts_at, a.id limit ${SHOWN}`)
      .then(readRows(DiaryEntry));
    return rows;
  },
});
