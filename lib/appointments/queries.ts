import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { rowsWhere } from "@/lib/core/page";
import { query } from "@/lib/core/query";
import { listQuery } from "@/lib/lists/list-query";
import { customersMatching } from "@/lib/search/matching";
import { holdsAll, literal } from "@/lib/search/terms";
import { type Diary, readDiary } from "./diary";
import { AppointmentId, AppointmentList, type AppointmentRow } from "./schema";
import { JOINED, readAppointment, SHOWN } from "./shown";

const FROM = sql`appointments a`;

/** Appointments a page at a time, in the order of their time. */
export const listAppointments = listQuery<AppointmentRow, typeof AppointmentList>({
  name: "appointments.list",
  permission: "appointments:read",
  input: AppointmentList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`a.id`,
    where: conditions(input),
    sorts: { starts_at: { by: sql`a.starts_at`, index: "asc" } },
    rows: (keys) => sql`select ${SHOWN} from ${keys} page join appointments a on a.id = page.id ${JOINED}`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions(filters: z.output<typeof AppointmentList>): SQL[] {
  const where = [sql`a.deleted_at is null`];
  const equal = (column: SQL, value: string | undefined) => {
    if (value !== undefined) where.push(sql`${column} = ${value}`);
  };
  equal(sql`a.status`, filters.status);
  equal(sql`a.resource_id`, filters.resource_id);
  equal(sql`a.technician_id`, filters.technician_id);
  equal(sql`a.customer_id`, filters.customer_id);
  equal(sql`a.vehicle_id`, filters.vehicle_id);
  equal(sql`a.document_id`, filters.document_id);
  if (filters.from) where.push(sql`a.starts_at >= ${midnight(filters.from)}`);
  if (filters.to) where.push(sql`a.starts_at < ${midnight(filters.to, 1)}`);
  if (filters.updated_since) where.push(sql`a.updated_at >= ${filters.updated_since}`);
  if (filters.q)
    where.push(sql`(a.registration like ${`${literal(filters.q.replace(/\s/g, "").toUpperCase())}%`}
      or ${holdsAll(sql`search_key(coalesce(a.description, ''))`, filters.q)}
      or a.customer_id = any (array(${customersMatching(filters.q)})))`);
  return where;
}

/** Midnight where the garage is, whatever the clocks do that night. */
const ZONE = sql`coalesce((select value ->> 'time_zone' from settings where key = 'garage'), 'Europe/London')`;
const midnight = (date: string, days = 0): SQL =>
  sql`((${date}::date + ${days}::int)::timestamp at time zone ${ZONE})`;

export const getAppointment = query({
  name: "appointments.get",
  permission: "appointments:read",
  input: AppointmentId,
  run: ({ db, input }) => readAppointment(db, input.id),
});

/** What the diary is made of: bays, technicians, opening hours and holidays from today on. */
export const getDiary = query({
  name: "appointments.diary",
  permission: "appointments:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<Diary> => readDiary(db),
});
