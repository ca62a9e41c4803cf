import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { rowsWhere } from "@/lib/core/database/page";
import { query } from "@/lib/core/query";
import { customersMatching } from "@/lib/customers/matching";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { holdsAll, literal } from "@/lib/matching/terms";
import { GARAGE_ZONE } from "@/lib/settings/queries/garage";
import type { appointmentList } from "../list";
import { AppointmentId, AppointmentList, type AppointmentRow } from "../schema/appointment";
import { type Diary, readDiary } from "./diary";
import { JOINED, readAppointment, SHOWN } from "./shown";

const FROM = sql`appointments a`;

const ORDERS: Orders<typeof appointmentList> = { starts_at: { by: sql`a.starts_at`, index: "asc" } };

/** Returns one page of appointments, in order of time. */
export const listAppointments = listQuery<AppointmentRow, typeof AppointmentList>({
  name: "appointments.list",
  permission: "appointments:read",
  input: AppointmentList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`a.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`select ${SHOWN} from ${keys} page join appointments a on a.id = page.id ${JOINED}`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

const BY_COLUMN = {
  status: sql`a.status`,
  starts_at: sql`a.starts_at`,
  resource_id: sql`a.resource_id`,
  technician_id: sql`a.technician_id`,
  customer_id: sql`a.customer_id`,
  vehicle_id: sql`a.vehicle_id`,
  document_id: sql`a.document_id`,
};

function conditions(filters: z.output<typeof AppointmentList>): SQL[] {
  const where = [sql`a.deleted_at is null`, ...filtered(filters, BY_COLUMN)];
  if (filters.from) where.push(sql`a.starts_at >= ${midnight(filters.from)}`);
  if (filters.to) where.push(sql`a.starts_at < ${midnight(filters.to, 1)}`);
  if (filters.updated_since) where.push(sql`a.updated_at >= ${filters.updated_since}`);
  if (filters.q)
    where.push(sql`(a.registration like ${`${literal(filters.q.replace(/\s/g, "").toUpperCase())}%`}
      or ${holdsAll(sql`search_key(coalesce(a.description, ''))`, filters.q)}
      or a.customer_id = any (array(${customersMatching(filters.q)})))`);
  return where;
}

/** Midnight in the garage's time zone, even on a night when the clocks change. */
const midnight = (date: string, days = 0): SQL =>
  sql`((${date}::date + ${days}::int)::timestamp at time zone ${GARAGE_ZONE})`;

export const getAppointment = query({
  name: "appointments.get",
  permission: "appointments:read",
  input: AppointmentId,
  run: ({ db, input }) => readAppointment(db, input.id),
});

/** Returns the set-up of the diary: bays, technicians, opening hours, and holidays from today on. */
export const getDiary = query({
  name: "appointments.diary",
  permission: "appointments:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<Diary> => readDiary(db),
});
