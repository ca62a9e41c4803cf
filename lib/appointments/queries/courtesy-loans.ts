import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { instant } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { GARAGE_ZONE } from "@/lib/settings/queries/garage";
import type { courtesyLoanList } from "../list";
import { AppointmentId } from "../schema/appointment";
import { CourtesyLoanList, CourtesyLoanRow } from "../schema/courtesy-loan";

/** From `courtesy_loans l` joined with `JOINED`; instants as `readRows` and the lists read them. */
const SHOWN = sql`l.id, l.appointment_id, a.courtesy_for_id, l.resource_id, r.name as car, a.customer_id, c.name as customer_name,
  l.driver_name, case when l.in_at is null then 'out' else 'back' end as state, a.ends_at as due_at,
  (l.in_at is null and coalesce(a.ends_at < now(), false)) as overdue,
  case when l.signature is not null then 'drawn' when l.signed_name is not null then 'typed' end as signed,
  l.out_at, l.out_mileage, l.out_fuel, l.out_damage, ob.name as out_by, l.in_at, l.in_mileage, l.in_fuel, l.in_damage, ib.name as in_by`;

const JOINED = sql`join appointments a on a.id = l.appointment_id join resources r on r.id = l.resource_id
  left join customer_names c on c.id = a.customer_id left join user_names ob on ob.id = l.out_by left join user_names ib on ib.id = l.in_by`;

const FROM = sql`courtesy_loans l`;
const ORDERS: Orders<typeof courtesyLoanList> = { out_at: { by: sql`l.out_at`, index: "desc" } };

/** Returns one page of the loans of courtesy cars, the latest first. */
export const listCourtesyLoans = listQuery<CourtesyLoanRow, typeof CourtesyLoanList>({
  name: "courtesy_loans.list",
  permission: "appointments:read",
  input: CourtesyLoanList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`l.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`select ${SHOWN} from ${keys} page join courtesy_loans l on l.id = page.id ${JOINED}`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions(filters: z.output<typeof CourtesyLoanList>): SQL[] {
  const where = filtered(filters, {
    resource_id: sql`l.resource_id`,
    state: sql`(case when l.in_at is null then 'out' else 'back' end)`,
  });
  if (filters.from) where.push(sql`l.out_at >= ${midnight(filters.from)}`);
  if (filters.to) where.push(sql`l.out_at < ${midnight(filters.to, 1)}`);
  if (filters.updated_since) where.push(sql`l.updated_at >= ${filters.updated_since}`);
  if (filters.q)
    where.push(sql`search_key(coalesce(l.driver_name, '')) like '%' || search_key(${filters.q}) || '%'`);
  return where;
}

const midnight = (date: string, days = 0): SQL =>
  sql`((${date}::date + ${days}::int)::timestamp at time zone ${GARAGE_ZONE})`;

/** Returns a loan as queries and commands return it. NOT_FOUND if the car of this booking never went out. */
export async function readLoan(db: Db | Tx, bookingId: string): Promise<CourtesyLoanRow> {
  const [row] = await db
    .execute(sql`select ${SHOWN} from ${FROM} ${JOINED} where l.appointment_id = ${bookingId}`)
    .then(readRows(CourtesyLoanRow));
  if (!row) throw notFound("loan of a courtesy car");
  return row;
}

export const getCourtesyLoan = query({
  name: "courtesy_loans.get",
  permission: "appointments:read",
  input: AppointmentId,
  run: ({ db, input }) => readLoan(db, input.id),
});

const CarOut = CourtesyLoanRow.extend({
  /** When the car is booked for somebody else next. */
  wanted_at: instant.nullable(),
});
export type CarOut = z.infer<typeof CarOut>;

/** Returns the courtesy cars that are out, the longest overdue first. */
export const courtesyCarsOut = query({
  name: "courtesy_loans.out",
  permission: "appointments:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<CarOut[]> =>
    db
      .execute(sql`
      select ${SHOWN}, (
        select min(n.starts_at) from appointments n
        where n.resource_id = l.resource_id and n.id <> l.appointment_id and n.deleted_at is null
          and n.status in ('booked', 'arrived') and n.starts_at >= a.starts_at) as wanted_at
      from ${FROM} ${JOINED} where l.in_at is null order by a.ends_at, l.id`)
      .then(readRows(CarOut)),
});

const CourtesyCar = z.object({
  booking_id: z.string(),
  version: z.int(),
  status: z.string(),
  ends_at: instant.nullable(),
  resource_id: z.string(),
  car: z.string(),
  customer_name: z.string().nullable(),
  /** With how much it came back last. */
  last_mileage: z.int().nullable(),
  /** The damage that was noted then. */
  last_damage: z.string().nullable(),
});
export type CourtesyCarOfAppointment = z.infer<typeof CourtesyCar> & { loan: CourtesyLoanRow | null };

/** Returns the courtesy car of an appointment, or of a booking of the car itself, with its loan; null where there is none. */
export async function courtesyCarOf(
  db: Db | Tx,
  appointmentId: string,
): Promise<CourtesyCarOfAppointment | null> {
  const [car] = await db
    .execute(sql`
    select k.id as booking_id, k.version, k.status, k.ends_at, k.resource_id, r.name as car, c.name as customer_name,
      last.in_mileage as last_mileage, last.in_damage as last_damage
    from appointments k join resources r on r.id = k.resource_id and r.kind = 'courtesy_car'
      left join customer_names c on c.id = k.customer_id
      left join lateral (
        select l.in_mileage, l.in_damage from courtesy_loans l where l.resource_id = k.resource_id and l.in_at is not null
        order by l.out_at desc limit 1) last on true
    where (k.id = ${appointmentId} or k.courtesy_for_id = ${appointmentId}) and k.deleted_at is null
      and k.status not in ('cancelled', 'no_show') order by k.id limit 1`)
    .then(readRows(CourtesyCar));
  if (!car) return null;
  const [loan] = await db
    .execute(sql`select ${SHOWN} from ${FROM} ${JOINED} where l.appointment_id = ${car.booking_id}`)
    .then(readRows(CourtesyLoanRow));
  return { ...car, loan: loan ?? null };
}
